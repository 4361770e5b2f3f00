<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Scoring</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client improves our standing as a supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the market knows that we supply it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known in its region; we may name it as a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leader others look up to; supplying it opens doors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know-how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client passes knowledge on to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We learn nothing from working with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shares experience when we ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It teaches us and develops solutions together with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client opens new markets and contacts for us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings no new contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It recommends us from time to time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It regularly brings us into new markets and to new clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client buys elsewhere today and could buy from us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It buys everything we offer from us already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It buys about half from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It buys almost everything from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client&apos;s purchases of what we offer will grow or shrink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its purchases will shrink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its purchases will stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its purchases will grow strongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well what we offer meets what the client needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our products would have to be changed a great deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most needs are met with small changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our standard products meet all its needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average transaction size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large a typical order of the client is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small orders that hardly cover the cost of handling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of the usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the largest orders we get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much revenue the client could bring if we won all we can supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than an average client brings today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several times what an average client brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As much as our largest clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people and how much time a purchase takes at the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people and more than a year for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few people and some months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two people decide within weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History and potential of partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we have been through together and what can grow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken promises or disputes behind us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct business, nothing more so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven trust and joint plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many years the client has been buying from us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About five years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than ten years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the client pays in full and on time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments are late or at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays with reminders now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always pays on time and is financially sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations with other prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the client is tied to other firms we want to win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ties to firms that interest us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some business with firms on our list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close ties to several firms on our list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cultural fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether both firms work and decide in a similar way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values and ways of working clash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences we can live with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We understand each other without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geographic fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the client&apos;s places are where we can serve them well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far from all our branches and routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly within our reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its places are close to ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of winning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely it is that we win the client or more of its business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied to a competitor for years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open contest with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are the first choice already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the client is a reference that others follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would notice if it bought from us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A useful reference in its trade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winning it would change how the market sees us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights as published add up to 95 %. They are used as they stand, because the published totals only come out with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points as entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min-max 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion needs a name. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion is no longer in this workspace. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes from figures, so it can&apos;t be a rating from 1 to 10. Choose another scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the value %2 on %3, which is not a rating from 1 to 10. Change the value or choose another scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion named %1 exists already, with another explanation or source. Choose it from the list, or enter another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion named %1 exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value in row %1 is not a finite number. Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating in row %1 is not between 1 and 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is no longer in this workspace. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource flexibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scoring model is no longer in this workspace. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion is no longer in the scoring model. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scoring model needs a name. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scoring model named %1 exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of %1 must be between 0 and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is scored in bands but has none. Enter at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A band of %1 is not a number. Enter a threshold and points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands of %1 do not ascend. Enter each threshold once, the lowest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the model already. Change its weight instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scoring model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scoring model %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change notes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set review date of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy scoring model %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete scoring model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has other criteria by now. Enter the weights again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights of %1 are 0, so there is nothing to normalise. Set a weight first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise weights of %1 to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save weights of %1 to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change scale of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 % x 0 = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: value %2, %3; %4 % x %5 points = %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: value %2 (%3), %4; %5 % x %6 points = %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single criterion is enough to pass %1, all else as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that would pass %1, on one criterion alone: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The rank is shared with %1 and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rank is shared with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a total of %2: rank %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated on %1 of %2 criteria; a missing rating counts as 0 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights add up to %1 % and are used as they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 on %2 is not a finite number. Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %1 of %2 on %3 is not a rating from 1 to 10. Change the value or choose another scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 on %2 is not a number. Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating %1 of %2 on %3 is not between 1 and 10. Enter a rating from 1 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enter %n rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove rating of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second best of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third best of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth best of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifth best of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sixth best of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seventh best of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eighth best of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ninth best of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenth best of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared best of %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared second best of %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared third best of %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared fourth best of %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared fifth best of %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared sixth best of %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared seventh best of %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared eighth best of %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared ninth best of %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared tenth best of %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared place %1 of %2 with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>gap below zero: 0 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gap: 0 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below zero: 0 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero: 0 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rated clients are equal: 10 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear from %1 (0 points) to %2 (10 points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bands: 0 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1: 0 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band from %1 upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band from %1 to below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated: 0 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points as entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points as entered, negative as less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating from 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 minus the rating, as less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scoring model %1 has no criteria. Add three to five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of %1 add up to %2 %, not 100 %. Totals use them as they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The scoring model %1 has %n criteria; three to five are advised.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring model %1 was last reviewed on %2. Review it and set the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rates %n client(s) on some criteria only: %2. What is missing counts as 0 points.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rates %n client(s) on some criteria only, %2 among them. What is missing counts as 0 points.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a key client but fails the gate %2. Reconsider its status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of co-operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source of values named %1. Choose one of those listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
