import sys

import pdfplumber

for path in sys.argv[1:]:
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            for table in page.extract_tables():
                for row in table:
                    print(*(cell or "" for cell in row))
            page.close()
