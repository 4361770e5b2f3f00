-- Step 7: which scoring models and criteria come from the catalogue, whatever their names and their language.
-- The rows written here are in no step of a file's history, so they refer to models and criteria without a foreign
-- key: taking back how one of these was made must not fail on them. A row without its model or criterion says nothing.

CREATE TABLE catalogue_model (
    id INTEGER PRIMARY KEY CHECK (id > 0), -- a scoring_model
    key TEXT NOT NULL CHECK (key <> '')
) STRICT;

CREATE TABLE catalogue_criterion (
    id INTEGER PRIMARY KEY CHECK (id > 0), -- a criterion
    key TEXT NOT NULL UNIQUE CHECK (key <> '')
) STRICT;

-- Files of before know them by the names that the program gave in one of its languages.
INSERT INTO catalogue_model (id, key)
    SELECT id, 'published' FROM scoring_model WHERE name IN ('Published model', 'Model opublikowany');
WITH known (name, key) AS (VALUES
    ('Image', 'image'),
    ('Wizerunek', 'image'),
    ('Know-how', 'know-how'),
    ('Network', 'network'),
    ('Network (nowe rynki)', 'network'),
    ('Current gap', 'current-gap'),
    ('Bieżąca luka', 'current-gap'),
    ('Future gap', 'future-gap'),
    ('Przyszła luka', 'future-gap'),
    ('Product fit', 'product-fit'),
    ('Dopasowanie produktów', 'product-fit'),
    ('Average transaction size', 'average-transaction-size'),
    ('Średnia wielkość transakcji', 'average-transaction-size'),
    ('Revenue potential', 'revenue-potential'),
    ('Potencjał przychodów', 'revenue-potential'),
    ('Buying process', 'buying-process'),
    ('Proces zakupowy', 'buying-process'),
    ('History and potential of partnership', 'history-and-potential-of-partnership'),
    ('Historia i potencjał partnerstwa', 'history-and-potential-of-partnership'),
    ('Length of relationship', 'length-of-relationship'),
    ('Długość relacji', 'length-of-relationship'),
    ('Liquidity', 'liquidity'),
    ('Płynność finansowa', 'liquidity'),
    ('Relations with other prospects', 'relations-with-other-prospects'),
    ('Powiązania z innymi potencjalnymi klientami', 'relations-with-other-prospects'),
    ('Cultural fit', 'cultural-fit'),
    ('Dopasowanie kulturowe', 'cultural-fit'),
    ('Geographic fit', 'geographic-fit'),
    ('Dopasowanie geograficzne', 'geographic-fit'),
    ('Probability of winning', 'probability-of-winning'),
    ('Prawdopodobieństwo pozyskania', 'probability-of-winning'),
    ('Strategic value', 'strategic-value'),
    ('Wartość strategiczna', 'strategic-value'))
INSERT OR IGNORE INTO catalogue_criterion (id, key)
    SELECT c.id, k.key FROM criterion AS c JOIN known AS k ON k.name = c.name ORDER BY c.id;
