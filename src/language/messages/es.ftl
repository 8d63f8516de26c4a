# Lo que dice el programa, en español claro para familias latinoamericanas en los Estados Unidos.

## Answers

answer-dk = No estoy segura o seguro
answer-pna = Prefiero no responder

## Web

## Report

## Charts
