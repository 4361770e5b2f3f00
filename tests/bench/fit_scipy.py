#!/usr/bin/env python3
"""The BG/NBD model fitted with numpy and scipy: fit_scipy.py HISTORIES.csv

The columns are client, frequency, recency, age. Prints the parameters and the log-likelihood as JSON.
"""

import json
import sys

import numpy as np
from scipy.optimize import minimize
from scipy.special import gammaln


def main():
    frequency, recency, age = np.loadtxt(sys.argv[1], delimiter=',', skiprows=1, usecols=(1, 2, 3)).T
    repeated = frequency > 0
    before_last = np.maximum(frequency, 1) - 1

    def negative_log_likelihood(logs):
        r, alpha, a, b = np.exp(logs)
        common = (gammaln(r + frequency) - gammaln(r) + r * np.log(alpha) + gammaln(a + b) - gammaln(b)
                  + gammaln(b + frequency) - gammaln(a + b + frequency))
        stayed = -(r + frequency) * np.log(alpha + age)
        left = np.log(a / (b + before_last)) - (r + frequency) * np.log(alpha + recency)
        return -np.sum(common + np.where(repeated, np.logaddexp(stayed, left), stayed))

    start = np.array([0, np.log(age.mean()), 0, 0])
    best = minimize(negative_log_likelihood, start, method='Nelder-Mead',
                    options={'xatol': 1e-7, 'fatol': 1e-7, 'maxiter': 5000, 'maxfev': 5000})
    r, alpha, a, b = np.exp(best.x)
    print(json.dumps({'r': r, 'alpha': alpha, 'a': a, 'b': b, 'log_likelihood': -best.fun, 'clients': len(age)}))


main()
