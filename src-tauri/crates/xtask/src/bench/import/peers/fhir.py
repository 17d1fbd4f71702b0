import sys

import orjson

from encrypted import store

with open(sys.argv[1], "rb") as file:
    bundle = orjson.loads(file.read())
rows = []
for entry in bundle["entry"]:
    resource = entry["resource"]
    if resource["resourceType"] == "Observation" and resource["status"] == "final":
        value = resource["valueQuantity"]
        rows.append((resource["code"]["coding"][0]["code"], value["value"], value["code"], resource["effectiveDateTime"]))
store(sys.argv[2], rows)
