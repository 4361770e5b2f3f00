<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Scoring</name>
    <message>
        <source>Image</source>
        <translation>Wizerunek</translation>
    </message>
    <message>
        <source>The client improves our standing as a supplier.</source>
        <translation>Klient podnosi naszą renomę jako dostawcy.</translation>
    </message>
    <message>
        <source>Nobody in the market knows that we supply it.</source>
        <translation>Nikt na rynku nie wie, że jesteśmy jego dostawcą.</translation>
    </message>
    <message>
        <source>Known in its region; we may name it as a client.</source>
        <translation>Znany w swoim regionie; możemy powoływać się na niego jako na klienta.</translation>
    </message>
    <message>
        <source>A leader others look up to; supplying it opens doors.</source>
        <translation>Lider, na którym wzorują się inni; współpraca z nim otwiera drzwi.</translation>
    </message>
    <message>
        <source>Know-how</source>
        <translation>Know-how</translation>
    </message>
    <message>
        <source>The client passes knowledge on to us.</source>
        <translation>Klient przekazuje nam wiedzę.</translation>
    </message>
    <message>
        <source>We learn nothing from working with it.</source>
        <translation>Współpraca z nim niczego nas nie uczy.</translation>
    </message>
    <message>
        <source>It shares experience when we ask.</source>
        <translation>Dzieli się doświadczeniem, gdy o to prosimy.</translation>
    </message>
    <message>
        <source>It teaches us and develops solutions together with us.</source>
        <translation>Uczy nas i wspólnie z nami opracowuje rozwiązania.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network (nowe rynki)</translation>
    </message>
    <message>
        <source>The client opens new markets and contacts for us.</source>
        <translation>Klient otwiera nam nowe rynki i kontakty.</translation>
    </message>
    <message>
        <source>It brings no new contacts.</source>
        <translation>Nie wnosi żadnych nowych kontaktów.</translation>
    </message>
    <message>
        <source>It recommends us from time to time.</source>
        <translation>Od czasu do czasu nas poleca.</translation>
    </message>
    <message>
        <source>It regularly brings us into new markets and to new clients.</source>
        <translation>Regularnie wprowadza nas na nowe rynki i do nowych klientów.</translation>
    </message>
    <message>
        <source>Current gap</source>
        <translation>Bieżąca luka</translation>
    </message>
    <message>
        <source>What the client buys elsewhere today and could buy from us.</source>
        <translation>To, co klient kupuje dziś gdzie indziej, a mógłby kupować od nas.</translation>
    </message>
    <message>
        <source>It buys everything we offer from us already.</source>
        <translation>Już teraz kupuje od nas wszystko, co oferujemy.</translation>
    </message>
    <message>
        <source>It buys about half from others.</source>
        <translation>Około połowy kupuje u innych dostawców.</translation>
    </message>
    <message>
        <source>It buys almost everything from others.</source>
        <translation>Prawie wszystko kupuje u innych dostawców.</translation>
    </message>
    <message>
        <source>Future gap</source>
        <translation>Przyszła luka</translation>
    </message>
    <message>
        <source>How the client&apos;s purchases of what we offer will grow or shrink.</source>
        <translation>Jak wzrosną lub zmaleją zakupy klienta w zakresie tego, co oferujemy.</translation>
    </message>
    <message>
        <source>Its purchases will shrink.</source>
        <translation>Jego zakupy zmaleją.</translation>
    </message>
    <message>
        <source>Its purchases will stay as they are.</source>
        <translation>Jego zakupy pozostaną na obecnym poziomie.</translation>
    </message>
    <message>
        <source>Its purchases will grow strongly.</source>
        <translation>Jego zakupy silnie wzrosną.</translation>
    </message>
    <message>
        <source>Product fit</source>
        <translation>Dopasowanie produktów</translation>
    </message>
    <message>
        <source>How well what we offer meets what the client needs.</source>
        <translation>W jakim stopniu nasza oferta odpowiada potrzebom klienta.</translation>
    </message>
    <message>
        <source>Our products would have to be changed a great deal.</source>
        <translation>Nasze produkty wymagałyby bardzo dużych zmian.</translation>
    </message>
    <message>
        <source>Most needs are met with small changes.</source>
        <translation>Większość potrzeb można zaspokoić po niewielkich zmianach.</translation>
    </message>
    <message>
        <source>Our standard products meet all its needs.</source>
        <translation>Nasze produkty standardowe zaspokajają wszystkie jego potrzeby.</translation>
    </message>
    <message>
        <source>Average transaction size</source>
        <translation>Średnia wielkość transakcji</translation>
    </message>
    <message>
        <source>How large a typical order of the client is.</source>
        <translation>Jak duże jest typowe zamówienie klienta.</translation>
    </message>
    <message>
        <source>Small orders that hardly cover the cost of handling.</source>
        <translation>Małe zamówienia, które ledwie pokrywają koszty obsługi.</translation>
    </message>
    <message>
        <source>Orders of the usual size.</source>
        <translation>Zamówienia o typowej wielkości.</translation>
    </message>
    <message>
        <source>Among the largest orders we get.</source>
        <translation>Jedne z największych zamówień, jakie otrzymujemy.</translation>
    </message>
    <message>
        <source>Revenue potential</source>
        <translation>Potencjał przychodów</translation>
    </message>
    <message>
        <source>How much revenue the client could bring if we won all we can supply.</source>
        <translation>Ile przychodów mógłby przynieść klient, gdybyśmy zdobyli wszystkie zamówienia, które możemy zrealizować.</translation>
    </message>
    <message>
        <source>Less than an average client brings today.</source>
        <translation>Mniej, niż przynosi dziś przeciętny klient.</translation>
    </message>
    <message>
        <source>Several times what an average client brings.</source>
        <translation>Kilkakrotność tego, co przynosi przeciętny klient.</translation>
    </message>
    <message>
        <source>As much as our largest clients.</source>
        <translation>Tyle, ile nasi najwięksi klienci.</translation>
    </message>
    <message>
        <source>Buying process</source>
        <translation>Proces zakupowy</translation>
    </message>
    <message>
        <source>How many people and how much time a purchase takes at the client.</source>
        <translation>Ile osób i ile czasu angażuje zakup po stronie klienta.</translation>
    </message>
    <message>
        <source>Many people and more than a year for a decision.</source>
        <translation>Decyzja wymaga wielu osób i ponad roku.</translation>
    </message>
    <message>
        <source>A few people and some months.</source>
        <translation>Kilka osób i kilka miesięcy.</translation>
    </message>
    <message>
        <source>One or two people decide within weeks.</source>
        <translation>Jedna lub dwie osoby decydują w ciągu kilku tygodni.</translation>
    </message>
    <message>
        <source>History and potential of partnership</source>
        <translation>Historia i potencjał partnerstwa</translation>
    </message>
    <message>
        <source>What we have been through together and what can grow from it.</source>
        <translation>Co wspólnie przeszliśmy i co może z tego wyrosnąć.</translation>
    </message>
    <message>
        <source>Broken promises or disputes behind us.</source>
        <translation>Za nami niedotrzymane obietnice lub spory.</translation>
    </message>
    <message>
        <source>Correct business, nothing more so far.</source>
        <translation>Poprawna współpraca handlowa, jak dotąd nic więcej.</translation>
    </message>
    <message>
        <source>Proven trust and joint plans.</source>
        <translation>Sprawdzone zaufanie i wspólne plany.</translation>
    </message>
    <message>
        <source>Length of relationship</source>
        <translation>Długość relacji</translation>
    </message>
    <message>
        <source>How many years the client has been buying from us.</source>
        <translation>Od ilu lat klient kupuje od nas.</translation>
    </message>
    <message>
        <source>First contact this year.</source>
        <translation>Pierwszy kontakt w tym roku.</translation>
    </message>
    <message>
        <source>About five years.</source>
        <translation>Około pięciu lat.</translation>
    </message>
    <message>
        <source>More than ten years.</source>
        <translation>Ponad dziesięć lat.</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Płynność finansowa</translation>
    </message>
    <message>
        <source>Whether the client pays in full and on time.</source>
        <translation>Czy klient płaci w całości i w terminie.</translation>
    </message>
    <message>
        <source>Payments are late or at risk.</source>
        <translation>Płatności są opóźnione lub zagrożone.</translation>
    </message>
    <message>
        <source>Pays with reminders now and then.</source>
        <translation>Płaci, czasem dopiero po przypomnieniu.</translation>
    </message>
    <message>
        <source>Always pays on time and is financially sound.</source>
        <translation>Zawsze płaci w terminie i jest w dobrej kondycji finansowej.</translation>
    </message>
    <message>
        <source>Relations with other prospects</source>
        <translation>Powiązania z innymi potencjalnymi klientami</translation>
    </message>
    <message>
        <source>Whether the client is tied to other firms we want to win.</source>
        <translation>Czy klient jest powiązany z innymi firmami, które chcemy pozyskać.</translation>
    </message>
    <message>
        <source>No ties to firms that interest us.</source>
        <translation>Brak powiązań z firmami, które nas interesują.</translation>
    </message>
    <message>
        <source>Some business with firms on our list.</source>
        <translation>Pewna współpraca handlowa z firmami z naszej listy.</translation>
    </message>
    <message>
        <source>Close ties to several firms on our list.</source>
        <translation>Bliskie powiązania z kilkoma firmami z naszej listy.</translation>
    </message>
    <message>
        <source>Cultural fit</source>
        <translation>Dopasowanie kulturowe</translation>
    </message>
    <message>
        <source>Whether both firms work and decide in a similar way.</source>
        <translation>Czy obie firmy pracują i podejmują decyzje w podobny sposób.</translation>
    </message>
    <message>
        <source>Values and ways of working clash.</source>
        <translation>Wartości i sposoby pracy są ze sobą sprzeczne.</translation>
    </message>
    <message>
        <source>Differences we can live with.</source>
        <translation>Różnice, z którymi możemy żyć.</translation>
    </message>
    <message>
        <source>We understand each other without words.</source>
        <translation>Rozumiemy się bez słów.</translation>
    </message>
    <message>
        <source>Geographic fit</source>
        <translation>Dopasowanie geograficzne</translation>
    </message>
    <message>
        <source>Whether the client&apos;s places are where we can serve them well.</source>
        <translation>Czy placówki klienta leżą tam, gdzie możemy go dobrze obsłużyć.</translation>
    </message>
    <message>
        <source>Far from all our branches and routes.</source>
        <translation>Daleko od wszystkich naszych oddziałów i tras.</translation>
    </message>
    <message>
        <source>Partly within our reach.</source>
        <translation>Częściowo w naszym zasięgu.</translation>
    </message>
    <message>
        <source>All its places are close to ours.</source>
        <translation>Wszystkie jego placówki są blisko naszych.</translation>
    </message>
    <message>
        <source>Probability of winning</source>
        <translation>Prawdopodobieństwo pozyskania</translation>
    </message>
    <message>
        <source>How likely it is that we win the client or more of its business.</source>
        <translation>Jak prawdopodobne jest, że zdobędziemy klienta lub więcej jego zamówień.</translation>
    </message>
    <message>
        <source>Tied to a competitor for years.</source>
        <translation>Związany z konkurentem na lata.</translation>
    </message>
    <message>
        <source>An open contest with others.</source>
        <translation>Otwarta rywalizacja z innymi.</translation>
    </message>
    <message>
        <source>We are the first choice already.</source>
        <translation>Już jesteśmy pierwszym wyborem.</translation>
    </message>
    <message>
        <source>Strategic value</source>
        <translation>Wartość strategiczna</translation>
    </message>
    <message>
        <source>Whether the client is a reference that others follow.</source>
        <translation>Czy klient jest referencją, za którą idą inni.</translation>
    </message>
    <message>
        <source>Nobody would notice if it bought from us.</source>
        <translation>Nikt by nie zauważył, gdyby u nas kupował.</translation>
    </message>
    <message>
        <source>A useful reference in its trade.</source>
        <translation>Przydatna referencja w swojej branży.</translation>
    </message>
    <message>
        <source>Winning it would change how the market sees us.</source>
        <translation>Pozyskanie go zmieniłoby to, jak widzi nas rynek.</translation>
    </message>
    <message>
        <source>Published model</source>
        <translation>Model opublikowany</translation>
    </message>
    <message>
        <source>The weights as published add up to 95 %. They are used as they stand, because the published totals only come out with them.</source>
        <translation>Opublikowane wagi sumują się do 95 %. Są używane bez przeliczania, bo tylko z nimi wychodzą opublikowane wyniki.</translation>
    </message>
    <message>
        <source>Points as entered</source>
        <translation>Punkty wprost</translation>
    </message>
    <message>
        <source>Rating 1 to 10</source>
        <translation>Ocena od 1 do 10</translation>
    </message>
    <message>
        <source>Rank points</source>
        <translation>Punkty za miejsce</translation>
    </message>
    <message>
        <source>Min-max 0 to 10</source>
        <translation>Min–maks 0–10</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Przedziały</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Więcej znaczy lepiej</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Mniej znaczy lepiej</translation>
    </message>
    <message>
        <source>A criterion needs a name. Enter one.</source>
        <translation>Kryterium musi mieć nazwę. Wpisz ją.</translation>
    </message>
    <message>
        <source>The criterion is no longer in this workspace. Choose another.</source>
        <translation>Tego kryterium nie ma już w tym pliku roboczym. Wybierz inne.</translation>
    </message>
    <message>
        <source>%1 comes from figures, so it can&apos;t be a rating from 1 to 10. Choose another scale.</source>
        <translation>%1 pochodzi z danych liczbowych, więc nie może być oceną od 1 do 10. Wybierz inną skalę.</translation>
    </message>
    <message>
        <source>%1 has the value %2 on %3, which is not a rating from 1 to 10. Change the value or choose another scale.</source>
        <translation>%1 ma wartość %2 dla %3, a to nie jest ocena od 1 do 10. Zmień wartość albo wybierz inną skalę.</translation>
    </message>
    <message>
        <source>A criterion named %1 exists already, with another explanation or source. Choose it from the list, or enter another name.</source>
        <translation>Kryterium o nazwie %1 już istnieje, z innym objaśnieniem lub źródłem. Wybierz je z listy albo wpisz inną nazwę.</translation>
    </message>
    <message>
        <source>A criterion named %1 exists already. Choose another name.</source>
        <translation>Kryterium o nazwie %1 już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Change criterion %1</source>
        <translation>Zmień kryterium %1</translation>
    </message>
    <message>
        <source>The value in row %1 is not a finite number. Enter a number.</source>
        <translation>Wartość w wierszu %1 nie jest skończoną liczbą. Wpisz liczbę.</translation>
    </message>
    <message>
        <source>The rating in row %1 is not between 1 and 10.</source>
        <translation>Ocena w wierszu %1 nie mieści się między 1 a 10.</translation>
    </message>
    <message>
        <source>The client is no longer in this workspace. Choose another.</source>
        <translation>Tego klienta nie ma już w tym pliku roboczym. Wybierz innego.</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Ustaw %1: %2</translation>
    </message>
    <message>
        <source>Take back %1 of %2</source>
        <translation>Wycofaj %1: %2</translation>
    </message>
    <message>
        <source>Strategy fit</source>
        <translation>Zgodność strategii</translation>
    </message>
    <message>
        <source>Resource flexibility</source>
        <translation>Elastyczność zasobów</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>„Fair” postawa</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Spełnione</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Warunkowo</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Niespełnione</translation>
    </message>
    <message>
        <source>The scoring model is no longer in this workspace. Choose another.</source>
        <translation>Tego modelu oceny nie ma już w tym pliku roboczym. Wybierz inny.</translation>
    </message>
    <message>
        <source>The criterion is no longer in the scoring model. Choose another.</source>
        <translation>Tego kryterium nie ma już w modelu oceny. Wybierz inne.</translation>
    </message>
    <message>
        <source>A scoring model needs a name. Enter one.</source>
        <translation>Model oceny musi mieć nazwę. Wpisz ją.</translation>
    </message>
    <message>
        <source>A scoring model named %1 exists already. Choose another name.</source>
        <translation>Model oceny o nazwie %1 już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The weight of %1 must be between 0 and 100 %.</source>
        <translation>Waga kryterium %1 musi mieścić się między 0 a 100 %.</translation>
    </message>
    <message>
        <source>%1 is scored in bands but has none. Enter at least one.</source>
        <translation>%1 jest oceniane przedziałami, ale nie ma żadnego. Wpisz co najmniej jeden.</translation>
    </message>
    <message>
        <source>A band of %1 is not a number. Enter a threshold and points.</source>
        <translation>Przedział kryterium %1 nie jest liczbą. Wpisz próg i punkty.</translation>
    </message>
    <message>
        <source>The bands of %1 do not ascend. Enter each threshold once, the lowest first.</source>
        <translation>Przedziały kryterium %1 nie rosną. Wpisz każdy próg raz, najniższy jako pierwszy.</translation>
    </message>
    <message>
        <source>%1 is in the model already. Change its weight instead.</source>
        <translation>%1 jest już w modelu. Zmień raczej jego wagę.</translation>
    </message>
    <message>
        <source>Add scoring model %1</source>
        <translation>Dodaj model oceny %1</translation>
    </message>
    <message>
        <source>Rename scoring model %1 to %2</source>
        <translation>Zmień nazwę modelu oceny %1 na %2</translation>
    </message>
    <message>
        <source>Change notes of %1</source>
        <translation>Zmień notatki do %1</translation>
    </message>
    <message>
        <source>Set review date of %1</source>
        <translation>Ustaw datę przeglądu %1</translation>
    </message>
    <message>
        <source>Copy scoring model %1 as %2</source>
        <translation>Kopiuj model oceny %1 jako %2</translation>
    </message>
    <message>
        <source>Delete scoring model %1</source>
        <translation>Usuń model oceny %1</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Dodaj %1 do %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Usuń %1 z %2</translation>
    </message>
    <message>
        <source>Move %1 in %2</source>
        <translation>Przesuń %1 w %2</translation>
    </message>
    <message>
        <source>Change weight of %1</source>
        <translation>Zmień wagę kryterium %1</translation>
    </message>
    <message>
        <source>%1 has other criteria by now. Enter the weights again.</source>
        <translation>%1 ma już inne kryteria. Wpisz wagi jeszcze raz.</translation>
    </message>
    <message>
        <source>All weights of %1 are 0, so there is nothing to normalise. Set a weight first.</source>
        <translation>Wszystkie wagi modelu %1 wynoszą 0, więc nie ma czego normalizować. Najpierw ustaw wagę.</translation>
    </message>
    <message>
        <source>Normalise weights of %1 to 100 %</source>
        <translation>Normalizuj wagi modelu %1 do 100 %</translation>
    </message>
    <message>
        <source>Save weights of %1 to compare with</source>
        <translation>Zapisz wagi modelu %1 do porównań</translation>
    </message>
    <message>
        <source>Change scale of %1</source>
        <translation>Zmień skalę kryterium %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 % x 0 = %4</source>
        <translation>%1: %2, %3 % x 0 = %4</translation>
    </message>
    <message>
        <source>%1: value %2, %3; %4 % x %5 points = %6</source>
        <translation>%1: wartość %2, %3; %4 % x %5 pkt = %6</translation>
    </message>
    <message>
        <source>%1: value %2 (%3), %4; %5 % x %6 points = %7</source>
        <translation>%1: wartość %2 (%3), %4; %5 % x %6 pkt = %7</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Points that would pass %1, on one criterion alone: %2.</source>
        <translation>Punkty, które dałyby wyprzedzenie %1, na jednym tylko kryterium: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The rank is shared with %1 and %n more.</source>
        <translation>
            <numerusform>Miejsce dzielone z: %1 i jeszcze %n klientem.</numerusform>
            <numerusform>Miejsce dzielone z: %1 i jeszcze %n klientami.</numerusform>
            <numerusform>Miejsce dzielone z: %1 i jeszcze %n klientami.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rank is shared with %1.</source>
        <translation>Miejsce dzielone z: %1.</translation>
    </message>
    <message>
        <source>%1 ahead of %2.</source>
        <translation>Przewaga %1 nad: %2.</translation>
    </message>
    <message>
        <source>%1 behind %2.</source>
        <translation>Strata %1 do: %2.</translation>
    </message>
    <message>
        <source>%1 has a total of %2: rank %3 of %4.</source>
        <translation>%1 ma wynik %2: miejsce %3 z %4.</translation>
    </message>
    <message>
        <source>Rated on %1 of %2 criteria; a missing rating counts as 0 points.</source>
        <translation>Oceniono według %1 z %2 kryteriów; brakująca ocena liczy się jako 0 punktów.</translation>
    </message>
    <message>
        <source>The weights add up to %1 % and are used as they stand.</source>
        <translation>Wagi sumują się do %1 % i są używane bez przeliczania.</translation>
    </message>
    <message>
        <source>The value of %1 on %2 is not a finite number. Enter a number.</source>
        <translation>Wartość %1 dla kryterium %2 nie jest skończoną liczbą. Wpisz liczbę.</translation>
    </message>
    <message>
        <source>The value %1 of %2 on %3 is not a rating from 1 to 10. Change the value or choose another scale.</source>
        <translation>Wartość %1 dla %2 w kryterium %3 nie jest oceną od 1 do 10. Zmień wartość albo wybierz inną skalę.</translation>
    </message>
    <message>
        <source>The value of %1 on %2 is not a number. Enter a number.</source>
        <translation>Wartość %1 dla kryterium %2 nie jest liczbą. Wpisz liczbę.</translation>
    </message>
    <message>
        <source>The rating %1 of %2 on %3 is not between 1 and 10. Enter a rating from 1 to 10.</source>
        <translation>Ocena %1 dla %2 w kryterium %3 nie mieści się między 1 a 10. Wpisz ocenę od 1 do 10.</translation>
    </message>
    <message>
        <source>Rate %1 on %2</source>
        <translation>Oceń %1 w kryterium %2</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Oceń %1</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n rating(s)</source>
        <translation>
            <numerusform>Wpisz %n ocenę</numerusform>
            <numerusform>Wpisz %n oceny</numerusform>
            <numerusform>Wpisz %n ocen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove rating of %1 on %2</source>
        <translation>Usuń ocenę %1 w kryterium %2</translation>
    </message>
    <message>
        <source>best of %1</source>
        <translation>najlepszy z %1</translation>
    </message>
    <message>
        <source>second best of %1</source>
        <translation>drugi z %1</translation>
    </message>
    <message>
        <source>third best of %1</source>
        <translation>trzeci z %1</translation>
    </message>
    <message>
        <source>fourth best of %1</source>
        <translation>czwarty z %1</translation>
    </message>
    <message>
        <source>fifth best of %1</source>
        <translation>piąty z %1</translation>
    </message>
    <message>
        <source>sixth best of %1</source>
        <translation>szósty z %1</translation>
    </message>
    <message>
        <source>seventh best of %1</source>
        <translation>siódmy z %1</translation>
    </message>
    <message>
        <source>eighth best of %1</source>
        <translation>ósmy z %1</translation>
    </message>
    <message>
        <source>ninth best of %1</source>
        <translation>dziewiąty z %1</translation>
    </message>
    <message>
        <source>tenth best of %1</source>
        <translation>dziesiąty z %1</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>miejsce %1 z %2</translation>
    </message>
    <message>
        <source>shared best of %1 with %2</source>
        <translation>najlepszy z %1 wspólnie z: %2</translation>
    </message>
    <message>
        <source>shared second best of %1 with %2</source>
        <translation>drugi z %1 wspólnie z: %2</translation>
    </message>
    <message>
        <source>shared third best of %1 with %2</source>
        <translation>trzeci z %1 wspólnie z: %2</translation>
    </message>
    <message>
        <source>shared fourth best of %1 with %2</source>
        <translation>czwarty z %1 wspólnie z: %2</translation>
    </message>
    <message>
        <source>shared fifth best of %1 with %2</source>
        <translation>piąty z %1 wspólnie z: %2</translation>
    </message>
    <message>
        <source>shared sixth best of %1 with %2</source>
        <translation>szósty z %1 wspólnie z: %2</translation>
    </message>
    <message>
        <source>shared seventh best of %1 with %2</source>
        <translation>siódmy z %1 wspólnie z: %2</translation>
    </message>
    <message>
        <source>shared eighth best of %1 with %2</source>
        <translation>ósmy z %1 wspólnie z: %2</translation>
    </message>
    <message>
        <source>shared ninth best of %1 with %2</source>
        <translation>dziewiąty z %1 wspólnie z: %2</translation>
    </message>
    <message>
        <source>shared tenth best of %1 with %2</source>
        <translation>dziesiąty z %1 wspólnie z: %2</translation>
    </message>
    <message>
        <source>shared place %1 of %2 with %3</source>
        <translation>miejsce %1 z %2 wspólnie z: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>gap below zero: 0 points</source>
        <translation>luka poniżej zera: 0 punktów</translation>
    </message>
    <message>
        <source>no gap: 0 points</source>
        <translation>brak luki: 0 punktów</translation>
    </message>
    <message>
        <source>below zero: 0 points</source>
        <translation>poniżej zera: 0 punktów</translation>
    </message>
    <message>
        <source>zero: 0 points</source>
        <translation>zero: 0 punktów</translation>
    </message>
    <message>
        <source>%1, less is better</source>
        <translation>%1, mniej znaczy lepiej</translation>
    </message>
    <message>
        <source>all rated clients are equal: 10 points</source>
        <translation>wszyscy ocenieni klienci są równi: 10 punktów</translation>
    </message>
    <message>
        <source>linear from %1 (0 points) to %2 (10 points)</source>
        <translation>liniowo od %1 (0 punktów) do %2 (10 punktów)</translation>
    </message>
    <message>
        <source>no bands: 0 points</source>
        <translation>brak przedziałów: 0 punktów</translation>
    </message>
    <message>
        <source>below %1: 0 points</source>
        <translation>poniżej %1: 0 punktów</translation>
    </message>
    <message>
        <source>band from %1 upwards</source>
        <translation>przedział od %1 wzwyż</translation>
    </message>
    <message>
        <source>band from %1 to below %2</source>
        <translation>przedział od %1 do poniżej %2</translation>
    </message>
    <message>
        <source>not rated: 0 points</source>
        <translation>bez oceny: 0 punktów</translation>
    </message>
    <message>
        <source>points as entered</source>
        <translation>punkty wprost</translation>
    </message>
    <message>
        <source>points as entered, negative as less is better</source>
        <translation>punkty wprost, ujemne, bo mniej znaczy lepiej</translation>
    </message>
    <message>
        <source>rating from 1 to 10</source>
        <translation>ocena od 1 do 10</translation>
    </message>
    <message>
        <source>11 minus the rating, as less is better</source>
        <translation>11 minus ocena, bo mniej znaczy lepiej</translation>
    </message>
    <message>
        <source>The scoring model %1 has no criteria. Add three to five.</source>
        <translation>Model oceny %1 nie ma kryteriów. Dodaj od trzech do pięciu.</translation>
    </message>
    <message>
        <source>The weights of %1 add up to %2 %, not 100 %. Totals use them as they stand.</source>
        <translation>Wagi modelu %1 sumują się do %2 %, a nie do 100 %. Wyniki są liczone z tych wag bez przeliczania.</translation>
    </message>
    <message numerus="yes">
        <source>The scoring model %1 has %n criteria; three to five are advised.</source>
        <translation>
            <numerusform>Model oceny %1 ma %n kryterium; zaleca się od trzech do pięciu.</numerusform>
            <numerusform>Model oceny %1 ma %n kryteria; zaleca się od trzech do pięciu.</numerusform>
            <numerusform>Model oceny %1 ma %n kryteriów; zaleca się od trzech do pięciu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring model %1 was last reviewed on %2. Review it and set the date.</source>
        <translation>Ostatni przegląd modelu oceny %1: %2. Przejrzyj go i ustaw datę.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rates %n client(s) on some criteria only: %2. What is missing counts as 0 points.</source>
        <translation>
            <numerusform>%1 ocenia %n klienta tylko w części kryteriów: %2. Brak liczy się jako 0 punktów.</numerusform>
            <numerusform>%1 ocenia %n klientów tylko w części kryteriów: %2. Brak liczy się jako 0 punktów.</numerusform>
            <numerusform>%1 ocenia %n klientów tylko w części kryteriów: %2. Brak liczy się jako 0 punktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rates %n client(s) on some criteria only, %2 among them. What is missing counts as 0 points.</source>
        <translation>
            <numerusform>%1 ocenia %n klienta tylko w części kryteriów, między innymi: %2. Brak liczy się jako 0 punktów.</numerusform>
            <numerusform>%1 ocenia %n klientów tylko w części kryteriów, między innymi: %2. Brak liczy się jako 0 punktów.</numerusform>
            <numerusform>%1 ocenia %n klientów tylko w części kryteriów, między innymi: %2. Brak liczy się jako 0 punktów.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a key client but fails the verifying criterion %2. Reconsider its status.</source>
        <translation>%1 jest kluczowym klientem, ale nie spełnia kryterium weryfikującego: %2. Rozważ ponownie jego status.</translation>
    </message>
    <message>
        <source>Rating by hand</source>
        <translation>Ocena ręczna</translation>
    </message>
    <message>
        <source>rated by hand</source>
        <translation>ocena ręczna</translation>
    </message>
    <message>
        <source>rated by hand: %1</source>
        <translation>ocena ręczna: %1</translation>
    </message>
    <message>
        <source>rated on %1</source>
        <translation>ocena z dnia %1</translation>
    </message>
    <message>
        <source>rated on %1: %2</source>
        <translation>ocena z dnia %1: %2</translation>
    </message>
    <message>
        <source>Years of co-operation</source>
        <translation>Lata współpracy</translation>
    </message>
    <message>
        <source>client since %1</source>
        <translation>klient od %1</translation>
    </message>
    <message>
        <source>There is no source of values named %1. Choose one of those listed.</source>
        <translation>Nie ma źródła wartości o nazwie %1. Wybierz jedno z listy.</translation>
    </message>
    <message>
        <source>Criteria of %1</source>
        <translation>Kryteria klienta %1</translation>
    </message>
    <message>
        <source>We</source>
        <comment>a supplier: we ourselves</comment>
        <translation>My</translation>
    </message>
    <message>
        <source>Current gap from purchases</source>
        <translation>Bieżąca luka z zakupów</translation>
    </message>
    <message>
        <source>Purchases less our sales, over the product lines of the year: what we could sell today.</source>
        <translation>Zakupy minus nasza sprzedaż, po liniach produktów w roku: co moglibyśmy sprzedać już dziś.</translation>
    </message>
    <message>
        <source>Future gap from purchases</source>
        <translation>Przyszła luka z zakupów</translation>
    </message>
    <message>
        <source>How purchases will change with the market and with the client&apos;s share in it.</source>
        <translation>Jak zmienią się zakupy wraz z rynkiem i udziałem klienta w rynku.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Przychód</translation>
    </message>
    <message>
        <source>What we sell to the client in a year.</source>
        <translation>Co sprzedajemy klientowi w ciągu roku.</translation>
    </message>
    <message>
        <source>Hardly any sales.</source>
        <translation>Prawie żadnej sprzedaży.</translation>
    </message>
    <message>
        <source>Sales like those of a usual client.</source>
        <translation>Sprzedaż jak u przeciętnego klienta.</translation>
    </message>
    <message>
        <source>Among our largest clients.</source>
        <translation>Jeden z naszych największych klientów.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marża</translation>
    </message>
    <message>
        <source>Revenue less variable costs of a year.</source>
        <translation>Przychód minus koszty zmienne w ciągu roku.</translation>
    </message>
    <message>
        <source>Sold at cost or below.</source>
        <translation>Sprzedaż po kosztach lub poniżej.</translation>
    </message>
    <message>
        <source>A margin like that of a usual client.</source>
        <translation>Marża jak u przeciętnego klienta.</translation>
    </message>
    <message>
        <source>Among our largest margins.</source>
        <translation>Jedna z naszych największych marż.</translation>
    </message>
    <message>
        <source>Profit after cost to serve</source>
        <translation>Zysk po kosztach obsługi</translation>
    </message>
    <message>
        <source>Margin less what orders, deliveries and visits cost us in a year.</source>
        <translation>Marża minus to, co w ciągu roku kosztują nas zamówienia, dostawy i wizyty.</translation>
    </message>
    <message>
        <source>We lose money on it.</source>
        <translation>Tracimy na tym kliencie.</translation>
    </message>
    <message>
        <source>A profit like that of a usual client.</source>
        <translation>Zysk jak u przeciętnego klienta.</translation>
    </message>
    <message>
        <source>Among our largest profits.</source>
        <translation>Jeden z naszych największych zysków.</translation>
    </message>
    <message>
        <source>Share of wallet</source>
        <translation>Udział w nabywcy</translation>
    </message>
    <message>
        <source>Our sales in percent of all the client buys of the same product lines.</source>
        <translation>Nasza sprzedaż w procentach wszystkich zakupów klienta w tych samych liniach produktów.</translation>
    </message>
    <message>
        <source>It buys about half from us.</source>
        <translation>Około połowy kupuje u nas.</translation>
    </message>
    <message>
        <source>Client lifetime value</source>
        <translation>Wartość życiowa klienta</translation>
    </message>
    <message>
        <source>What the client&apos;s years ahead are worth today, by its scenarios.</source>
        <translation>Ile są dziś warte przyszłe lata z klientem, według jego scenariuszy.</translation>
    </message>
    <message>
        <source>It costs more than it will bring.</source>
        <translation>Kosztuje więcej, niż przyniesie.</translation>
    </message>
    <message>
        <source>A value like that of a usual client.</source>
        <translation>Wartość jak u przeciętnego klienta.</translation>
    </message>
    <message>
        <source>Among our most valuable clients.</source>
        <translation>Jeden z naszych najcenniejszych klientów.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>activity, cost</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>product line, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <comment>product line</comment>
        <translation>%1: nie wiadomo</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>client, year, figures by product line</comment>
        <translation>%1 w %2 r.: %3</translation>
    </message>
    <message>
        <source>%1, expected value over its scenarios</source>
        <translation>%1, wartość oczekiwana ze scenariuszy</translation>
    </message>
    <message>
        <source>%1, scenario %2</source>
        <translation>%1, scenariusz %2</translation>
    </message>
    <message>
        <source>Do the strategies of both sides agree?</source>
        <translation>Czy strategie obu stron są zgodne?</translation>
    </message>
    <message>
        <source>Can we serve this client as it will expect?</source>
        <translation>Czy potrafimy obsłużyć klienta tak, jak będzie oczekiwał?</translation>
    </message>
    <message>
        <source>Does it treat suppliers fairly: no squeezing with open books, no handing of our designs to cheaper rivals, no pressure in return for loyal help?</source>
        <translation>Czy uczciwie traktuje dostawców: nie wykorzystuje jawnych kosztów do nacisku, nie przekazuje naszych projektów tańszym rywalom, nie odpłaca presją za lojalną pomoc?</translation>
    </message>
    <message>
        <source>Acceptability has a share for every client and rank, and so at most %1 clients. Rank fewer.</source>
        <translation>Akceptowalność ma udział dla każdego klienta i miejsca, więc najwyżej tylu klientów: %1. Uszereguj mniej.</translation>
    </message>
    <message>
        <source>Draw weights from 1 to %1 times.</source>
        <translation>Losuj wagi od 1 do %1 razy.</translation>
    </message>
    <message>
        <source>Draw weights within 0 to 100 points of the model&apos;s own.</source>
        <translation>Losuj wagi w granicach od 0 do 100 punktów od wag modelu.</translation>
    </message>
    <message>
        <source>%1 and %2 are not compared. Enter how many times one matters as much as the other.</source>
        <translation>%1 i %2: brak porównania. Wpisz, ile razy jedno jest ważniejsze od drugiego.</translation>
    </message>
    <message>
        <source>%1 against %2 is %3. Enter a number above 0.</source>
        <translation>%1 wobec %2: %3. Wpisz liczbę większą od 0.</translation>
    </message>
    <message>
        <source>%1 against %2 is %3 but the other way round %4, not its reciprocal. Correct one, or leave it empty.</source>
        <translation>%1 wobec %2: %3, a odwrotnie %4, co nie jest odwrotnością. Popraw jedno albo zostaw puste.</translation>
    </message>
    <message>
        <source>%1 against itself is %2. Enter 1, or leave it empty.</source>
        <translation>%1 wobec siebie: %2. Wpisz 1 albo zostaw puste.</translation>
    </message>
    <message>
        <source>%1 has the place %2. Enter 1 for what matters most, then 2, 3 and so on.</source>
        <translation>%1 ma miejsce %2. Wpisz 1 dla najważniejszego, potem 2, 3 i tak dalej.</translation>
    </message>
    <message>
        <source>%1: the value in row %2 is missing or below 0. Entropy needs values from 0 on.</source>
        <translation>%1: w wierszu %2 brak wartości albo jest ona mniejsza od 0. Entropia wymaga wartości od 0 wzwyż.</translation>
    </message>
    <message>
        <source>Compare 1 to %1 criteria in pairs; %2 are given.</source>
        <translation>Parami porównuje się od 1 do %1 kryteriów; podano: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 points. Enter points from 0 on.</source>
        <translation>%1 ma tyle punktów: %2. Wpisz punkty od 0 wzwyż.</translation>
    </message>
    <message>
        <source>All points are 0, so there is nothing to share out. Give points to one at least.</source>
        <translation>Wszystkie punkty są równe 0, więc nie ma czego dzielić. Daj punkty choć jednemu kryterium.</translation>
    </message>
    <message>
        <source>Entropy compares clients. Give two at least.</source>
        <translation>Entropia porównuje klientów. Podaj co najmniej dwóch.</translation>
    </message>
    <message>
        <source>The clients are equal on every criterion, so that none weighs more than another.</source>
        <translation>Klienci są równi w każdym kryterium, więc żadne nie waży więcej niż inne.</translation>
    </message>
    <message>
        <source>%1 has no value for %2. This method needs a value of every client for every criterion; the weighted sum does not.</source>
        <translation>%1 nie ma wartości kryterium %2. Ta metoda wymaga wartości każdego klienta w każdym kryterium; suma ważona nie wymaga.</translation>
    </message>
    <message>
        <source>The value %1 of %2 for %3 is not above 0, which the weighted product needs. Change it or choose another method.</source>
        <translation>Wartość %1 klienta %2 w kryterium %3 nie jest większa od 0, a iloczyn ważony tego wymaga. Zmień ją albo wybierz inną metodę.</translation>
    </message>
    <message>
        <source>%1 +%2 (value %3)</source>
        <translation>%1 +%2 (wartość %3)</translation>
    </message>
    <message>
        <source>%1 +%2 (more than %3)</source>
        <translation>%1 +%2 (więcej niż %3)</translation>
    </message>
    <message>
        <source>%1 +%2 (more than the %3 of %4)</source>
        <comment>criterion, points, value, client</comment>
        <translation>%1 +%2 (powyżej wartości klienta %4: %3)</translation>
    </message>
    <message>
        <source>%1 +%2 (less than %3)</source>
        <translation>%1 +%2 (mniej niż %3)</translation>
    </message>
    <message>
        <source>%1 +%2 (less than the %3 of %4)</source>
        <comment>criterion, points, value, client</comment>
        <translation>%1 +%2 (poniżej wartości klienta %4: %3)</translation>
    </message>
    <message>
        <source>Not even all criteria together are enough to pass %1, all else as it is.</source>
        <translation>Nawet wszystkie kryteria razem nie wystarczą, aby wyprzedzić %1 przy reszcie bez zmian.</translation>
    </message>
    <message>
        <source>No single criterion is enough to pass %1, all else as it is; together these are: %2.</source>
        <translation>Żadne pojedyncze kryterium nie wystarczy, aby wyprzedzić %1 przy reszcie bez zmian; razem wystarczą: %2.</translation>
    </message>
</context>
</TS>
