<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Value</name>
    <message>
        <source>The class boundaries must be above 0 %, ascending and at most 100 %, such as 80 and 95.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no purchase histories to fit. Import transactions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: a purchase history needs a frequency of 0 or more, an age above 0, and a recency between 0 and the age (0 where there was no repeat purchase).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client bought a second time, so nothing can be forecast from these transactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discount rate must be above -100 %. Enter, for example, 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention rate must be from 0 % to below 100 %. Enter, for example, 80.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of years is empty. Enter at least one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1 stands in the table twice. Remove one of the two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table spans more than %1 years. Check the year numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this rate and retention the value has no limit. Raise the discount rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer life must be at least one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The horizon must be from 1 to %1 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number and the unit cost of an activity must not be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no transaction values to fit. Import transactions with amounts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean value and the number of transactions must be above zero for every client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spending model has no mean for a client without transactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: total purchases are below zero. Enter 0 or more, or leave them out if not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: our sales are below zero. Enter 0 or more, or leave them out if not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: our sales are higher than the client&apos;s total purchases. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the client&apos;s share in its market must be above 0 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the client&apos;s expected share in its market is below 0 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the market can&apos;t shrink by 100 % or more. Enter a growth above -100 %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
