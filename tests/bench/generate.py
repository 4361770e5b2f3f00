#!/usr/bin/env python3
"""Made-up data for the benchmarks, the same on every machine: generate.py KIND COUNT OUT.csv

KIND: points, clients, ratings, transactions (of 20,000 clients), histories (of CDNOW, drawn with repetition).
"""

import csv
import pathlib
import random
import sys

INDUSTRIES = ['Furniture', 'Machines', 'Food', 'Construction', 'Energy', 'Paper', 'Transport', 'Retail']
CITIES = ['Łódź', 'Kraków', 'Gdańsk', 'Poznań', 'Wrocław', 'Brno', 'Leipzig', 'Wien']
CRITERIA = ['Image', 'Know-how', 'Network', 'Current gap', 'Future gap']
BUYERS = 20000
CDNOW = pathlib.Path(__file__).parents[1] / 'data' / 'cdnow' / 'cdnow_customers_summary.csv'


def name(number):
    return f'Client {number:07d}'


def points(count):
    yield ['client', *CRITERIA]
    for number in range(count):
        # A few equal values and zeros, as real gaps have.
        yield [name(number), *(round(max(0.0, random.gauss(40000, 30000)), 2) for _ in CRITERIA)]


def clients(count):
    yield ['name', 'short_code', 'industry', 'country', 'city', 'employees', 'annual_revenue', 'client_since', 'status']
    for number in range(count):
        yield [name(number), f'C{number}', random.choice(INDUSTRIES), 'Poland', random.choice(CITIES),
               random.randint(1, 5000), round(random.lognormvariate(13, 2), 2),
               f'{random.randint(1990, 2025)}-{random.randint(1, 12):02d}-{random.randint(1, 28):02d}',
               random.choice(['prospect', 'client', 'key-client'])]


def ratings(count):
    yield ['client', 'criterion', 'value']
    for number in range(count):
        for criterion in CRITERIA:
            yield [name(number), criterion, random.randint(1, count)]


def transactions(count):
    """Many to few clients, few to most, as sales are."""
    yield ['client', 'date', 'product_line', 'amount', 'quantity', 'cost']
    for _ in range(count):
        number = min(BUYERS - 1, int(random.expovariate(2.5) * BUYERS)) if random.random() < 0.8 else random.randrange(BUYERS)
        quantity = random.randint(1, 50)
        amount = round(quantity * random.lognormvariate(3, 1), 2)
        yield [name(number), f'{random.randint(2023, 2025)}-{random.randint(1, 12):02d}-{random.randint(1, 28):02d}',
               f'Line {random.randrange(20):02d}', amount, quantity, round(amount * random.uniform(0.5, 0.95), 2)]


def histories(count):
    yield ['client', 'frequency', 'recency', 'age']
    with open(CDNOW, encoding='utf-8', newline='') as source:
        known = [row[1:] for row in csv.reader(source)][1:]
    for number in range(count):
        yield [name(number), *random.choice(known)]


KINDS = {'points': points, 'clients': clients, 'ratings': ratings, 'transactions': transactions, 'histories': histories}
random.seed(20)
with open(sys.argv[3], 'w', encoding='utf-8', newline='') as out:
    csv.writer(out, lineterminator='\n').writerows(KINDS[sys.argv[1]](int(sys.argv[2])))
