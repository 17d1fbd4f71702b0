import sys

import hl7

from encrypted import store

with open(sys.argv[1], newline="") as file:
    text = file.read()
rows = []
for message in hl7.split_file(text):
    message = hl7.parse(message)
    collected = str(message.segment("OBR")[7])
    for segment in message.segments("OBX"):
        if str(segment[11]) == "F":
            rows.append((str(segment[3][0][0]), float(str(segment[5])), str(segment[6]), collected))
store(sys.argv[2], rows)
