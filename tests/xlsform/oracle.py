"""What pyxform makes of forms: one JSON object on standard output, the XForm or the error of each file."""

import json
import sys

from pyxform.xls2xform import convert

answers = {}
for path in sys.argv[1:]:
    try:
        answers[path] = {"xform": convert(path).xform}
    except Exception as error:  # whatever it raises is a refusal
        answers[path] = {"error": f"{type(error).__name__}: {error}"}
json.dump(answers, sys.stdout)
