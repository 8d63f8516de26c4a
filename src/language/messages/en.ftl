# What the program itself says, in English: the language all others are checked against.
# Each room keeps its keys together under its own heading and prefix. Families' words: grade 6, warm, no blame.

## Answers

answer-dk = I'm not sure
answer-pna = I'd rather not answer

## Web

## Report

## Charts
