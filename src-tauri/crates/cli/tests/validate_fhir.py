"""Reads a FHIR R4 Bundle with a library that is not ours; prints what it refuses, and ends with 1 then."""
import json
import sys

from fhir.resources.R4B import get_fhir_model_class

with open(sys.argv[1], encoding="utf-8") as file:
    bundle = json.load(file)
problems = []
resources = [bundle] + [entry["resource"] for entry in bundle["entry"]]
for resource in resources:
    try:
        get_fhir_model_class(resource["resourceType"]).parse_obj(resource)
    except Exception as error:  # whatever it does not like
        problems.append(f"{resource['resourceType']}/{resource.get('id')}: {error}")

addresses = [entry["fullUrl"] for entry in bundle["entry"]]
if len(set(addresses)) != len(addresses):
    problems.append("an address stands twice")


def references(value):
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == "reference":
                yield inner
            else:
                yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


problems += [f"{one} is not in the bundle" for one in references(bundle) if one not in addresses]
print("\n".join(problems))
sys.exit(1 if problems else 0)
