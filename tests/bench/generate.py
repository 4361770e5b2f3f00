#!/usr/bin/env python3
"""Made-up clients for the benchmarks, the same on every machine. generate.py points|clients|ratings COUNT OUT.csv"""

import csv
import random
import sys

INDUSTRIES = ['Furniture', 'Machines', 'Food', 'Construction', 'Energy', 'Paper', 'Transport', 'Retail']
CITIES = ['Łódź', 'Kraków', 'Gdańsk', 'Poznań', 'Wrocław', 'Brno', 'Leipzig', 'Wien']
CRITERIA = ['Image', 'Know-how', 'Network', 'Current gap', 'Future gap']


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


random.seed(20)
with open(sys.argv[3], 'w', encoding='utf-8', newline='') as out:
    csv.writer(out, lineterminator='\n').writerows({'points': points, 'clients': clients, 'ratings': ratings}[
        sys.argv[1]](int(sys.argv[2])))
