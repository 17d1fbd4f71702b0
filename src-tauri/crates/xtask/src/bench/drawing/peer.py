"""JOB PROGRAM FOLDER ROUNDS: the same chart or sheet with a peer, timed in this process after a warm-up."""
import io
import sys
import time

job, program, folder, rounds = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
NS = 1_000_000_000


def draws():
    days, values = [], []
    for line in open(f"{folder}/{job}.csv"):
        day, value = line.split(",")
        days.append(int(day))
        values.append(float(value))
    return days, values


def matplotlib_chart():
    import matplotlib

    matplotlib.use("Agg" if job == "million" else "svg")
    import matplotlib.pyplot as plt

    days, values = draws()

    def once():
        figure, axes = plt.subplots(figsize=(9, 4))
        axes.axhspan(12.3, 15.3, color="0.9")
        axes.plot(days, values, marker=None if job == "million" else "o", markersize=3, linewidth=1)
        axes.set_xlabel("days since the first dose")
        axes.set_ylabel("Haemoglobin g/dL")
        out = io.BytesIO()
        figure.savefig(out, format="png" if job == "million" else "svg")
        plt.close(figure)
        return out.getvalue()

    return once


def lines():
    """The words of our own sheet, as a reader of PDF sees them."""
    import pypdf

    pages = pypdf.PdfReader(f"{folder}/summary.pdf").pages
    return [page.extract_text().splitlines() for page in pages]


def reportlab_sheet():
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen import canvas

    pages = lines()

    def once():
        out = io.BytesIO()
        sheet = canvas.Canvas(out, pagesize=A4)
        for page in pages:
            for at, line in enumerate(page):
                sheet.drawString(40, 800 - at * 9, line)
            sheet.showPage()
        sheet.save()
        return out.getvalue()

    return once


def fpdf2_sheet():
    from fpdf import FPDF

    pages = [[line.encode("latin-1", "replace").decode("latin-1") for line in page] for page in lines()]

    def once():
        sheet = FPDF(format="A4")
        sheet.set_font("Helvetica", size=9)
        for page in pages:
            sheet.add_page()
            for line in page:
                sheet.cell(0, 4, line, new_x="LMARGIN", new_y="NEXT")
        return bytes(sheet.output())

    return once


def typst_sheet():
    import typst

    pages = lines()
    escape = lambda line: "".join("\\" + c if c in "\\#*_`$<>@[]=-+/~" else c for c in line)
    body = "\n#pagebreak()\n".join(" \\\n".join(escape(line) for line in page) for page in pages)
    source = f"#set page(paper: \"a4\", margin: 1cm)\n#set text(size: 8pt)\n{body}\n".encode()
    turn = [0]

    def once():
        turn[0] += 1
        # The compiler remembers a source that it has seen; a comment makes it another.
        return typst.compile(source + f"// {turn[0]}\n".encode())

    return once


def weasyprint_sheet():
    import html
    import weasyprint

    body = "".join(
        "<section style='break-after: page'>" + "".join(f"<div>{html.escape(line)}</div>" for line in page) + "</section>"
        for page in lines()
    )
    text = f"<style>@page {{ size: A4; margin: 1cm }} body {{ font-size: 8pt }}</style>{body}"
    return lambda: weasyprint.HTML(string=text).write_pdf()


once = {
    "matplotlib": matplotlib_chart,
    "reportlab": reportlab_sheet,
    "fpdf2": fpdf2_sheet,
    "typst": typst_sheet,
    "weasyprint": weasyprint_sheet,
}[program]()
times, made = [], b""
for turn in range(rounds + 2):
    start = time.perf_counter_ns()
    made = once()
    if turn >= 2:
        times.append(time.perf_counter_ns() - start)
open(f"{folder}/peer_times.txt", "w").write("".join(f"{took}\n" for took in times))

# Does it say the same? Every draw stands in the chart, every word of ours on the sheet.
if job == "summary":
    import pypdf

    squeeze = lambda text: "".join(c for c in text if c.isascii() and c.isalnum())
    theirs = squeeze("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made)).pages))
    missing = [w for page in lines() for line in page for w in line.split() if squeeze(w) and squeeze(w) not in theirs]
    print("same" if len(missing) <= 2 else f"missing {missing[:9]}")
else:
    days, values = draws()
    print(f"{len(values)} {max(values)} {min(values)}")
