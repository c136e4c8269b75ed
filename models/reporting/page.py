"""HTML reports: one file each, complete without a network, for browsers and (without figures) Qt's text browser.

Figures are SVG with a small script rather than an embedded plotly.js, because so each report stays at a few hundred KB
and opens in every viewer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

# What every reader understands, Qt's text browser included; it would show the letters of a figure without the lines.
_STYLE = """
body { font-family: "Segoe UI", "Helvetica Neue", Arial, sans-serif; line-height: 1.5; margin: 24px; }
h1 { font-size: 24px; margin-bottom: 8px; }
h2 { font-size: 18px; margin-top: 28px; margin-bottom: 6px; }
td, th { text-align: left; vertical-align: top; padding: 5px; }
th { font-weight: bold; }
.number { text-align: right; }
.caption, .footer { color: #6b7280; font-size: 13px; }
.drawing { color: transparent; font-size: 1px; line-height: 1px; }
"""

# What only browsers understand.
_BROWSER_STYLE = """
@supports (display: inline) {
:root { color-scheme: light dark; }
body { max-width: 960px; margin: 32px auto; padding: 0 24px; color: #1f2328; background: #ffffff; }
h1 { line-height: 1.25; }
.summary { font-size: 17px; }
.note { margin: 12px 0; padding: 10px 14px; border-left: 4px solid #2f7fd0; background: #eef4fb; }
.caution { border-left-color: #e0702a; background: #fdf3ea; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: 8px 0; font-variant-numeric: tabular-nums; }
td, th { padding: 6px 16px 6px 4px; border-bottom: 1px solid #d9dde2; }
.number { padding: 6px 4px 6px 16px; }
tr.best td { font-weight: bold; }
.figure { margin: 16px 0; }
.drawing { color: inherit; font-size: inherit; line-height: inherit; overflow-x: auto; }
.drawing svg { max-width: 100%; height: auto; user-select: none; }
.drawing svg * { vector-effect: non-scaling-stroke; }
.drawing:focus { outline: none; }
.drawing:focus svg { outline: 1px solid #2f7fd0; }
.tools { display: flex; gap: 6px; align-items: center; margin-top: 4px; font-size: 12px; color: #6b7280; }
.tools button { font: inherit; color: inherit; background: none; border: 1px solid #8b939e; border-radius: 4px; }
.tools button { padding: 1px 8px; cursor: pointer; }
.tools span { visibility: hidden; }
.figure:hover .tools span, .figure:focus-within .tools span { visibility: visible; }
.without-figures { display: none; }
.gallery { display: flex; flex-wrap: wrap; gap: 12px; }
.thumbnail { margin: 0; width: 174px; font-size: 12px; line-height: 1.35; }
.thumbnail img { width: 100%; image-rendering: pixelated; }
.footer { margin-top: 40px; padding-top: 10px; border-top: 1px solid #d9dde2; }
@media (prefers-color-scheme: dark) {
body { color: #e4e6ea; background: #181a1e; }
.caption, .footer, .tools { color: #9aa3ad; }
.note { background: #1d2937; }
.caution { background: #33261a; }
td, th, .footer { border-color: #3a3f46; }
}
@media print { body { max-width: none; margin: 0; } h2, .figure, tr { break-inside: avoid; } .tools { display: none; } }
}
"""

# It makes the buttons itself, so that they are nowhere where it does not run. No "less than" is in it: old parsers of
# HTML would take that for a tag.
_SCRIPT = """
"use strict";
document.querySelectorAll(".drawing").forEach((drawing) => {
  const svg = drawing.querySelector("svg");
  const title = svg.querySelector("title").textContent;
  const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
  let view, held; // what is shown, and where a drag began

  // Enlarges the figure `scale` times and puts its point (x, y) in the upper left corner; never shows beyond its edges.
  const show = (x, y, scale) => {
    const within = (start, size) => Math.max(0, Math.min(start, size - size / scale));
    view = { x: within(x, width), y: within(y, height), scale };
    svg.setAttribute("viewBox", [view.x, view.y, width / scale, height / scale].join(" "));
  };
  show(0, 0, 1);

  drawing.tabIndex = -1; // so that a click gives it the focus, and with it the wheel
  drawing.addEventListener("pointerleave", () => drawing.blur());
  drawing.addEventListener("dblclick", () => show(0, 0, 1));
  drawing.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && document.activeElement !== drawing) return;
    event.preventDefault();
    const scale = Math.max(1, Math.min(50, view.scale * Math.exp(-0.002 * event.deltaY)));
    const box = svg.getBoundingClientRect(), gain = 1 / view.scale - 1 / scale;
    const right = (event.clientX - box.left) / box.width, down = (event.clientY - box.top) / box.height;
    show(view.x + right * width * gain, view.y + down * height * gain, scale);
  }, { passive: false });
  drawing.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    drawing.setPointerCapture(event.pointerId);
    held = { left: event.clientX, top: event.clientY, x: view.x, y: view.y };
  });
  drawing.addEventListener("pointermove", (event) => {
    if (!drawing.hasPointerCapture(event.pointerId)) return;
    const unit = width / view.scale / svg.getBoundingClientRect().width;
    show(held.x - (event.clientX - held.left) * unit, held.y - (event.clientY - held.top) * unit, view.scale);
  });

  // The whole figure as it looks on this page, able to stand alone.
  const alone = () => {
    const copy = svg.cloneNode(true), ground = document.createElementNS(svg.namespaceURI, "rect");
    const { color, fontFamily } = getComputedStyle(svg), fill = getComputedStyle(document.body).backgroundColor;
    Object.entries({ width, height, fill }).forEach(([name, value]) => ground.setAttribute(name, value));
    copy.querySelector("title").after(ground);
    copy.setAttribute("viewBox", [0, 0, width, height].join(" "));
    copy.setAttribute("font-family", fontFamily);
    return new XMLSerializer().serializeToString(copy).replace(/currentColor/g, color);
  };
  const address = () => "data:image/svg+xml;charset=utf-8," + encodeURIComponent(alone());
  const save = (from, ending) => {
    const link = document.createElement("a");
    link.href = from;
    link.download = title.replace(/\\W+/g, "_").slice(0, 60) + ending;
    link.click();
  };
  const saveSvg = () => save(address(), ".svg");
  const savePng = () => {
    const image = new Image(), canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [2 * width, 2 * height];
    image.onload = () => {
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      save(canvas.toDataURL(), ".png");
    };
    image.src = address();
  };

  const tools = document.createElement("div");
  tools.className = "tools";
  const add = (tag, text) => {
    tools.append(Object.assign(document.createElement(tag), { textContent: text }));
    return tools.lastChild;
  };
  [["SVG", saveSvg], ["PNG", savePng]].forEach(([kind, action]) => {
    const button = add("button", kind);
    button.setAttribute("aria-label", "Save as " + kind + ": " + title);
    button.onclick = action;
  });
  add("span", "Click and turn the wheel to zoom, drag to move, double-click to see all.");
  drawing.after(tools);
});
"""

_BEST = ' class="best"'
_RIGHT = ' class="number" align="right"'


def page(title: str, summary: str, *parts: str) -> str:
    """A whole report: title, the finding in one or two sentences, then parts made by the functions below."""
    return "\n".join(
        [
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(title)}</title>",
            f"<style>{_STYLE}</style>\n<style>{_BROWSER_STYLE}</style>\n</head>\n<body>",
            f'<h1>{escape(title)}</h1>\n<p class="summary">{escape(summary)}</p>',
            *parts,
            '<p class="footer">Geo-Hgan for QGIS</p>',
            f"<script>{_SCRIPT}</script>\n</body>\n</html>\n",
        ]
    )


def heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def note(text: str, caution: bool = False) -> str:
    """A sentence that must not be overlooked; `caution` for one that limits what the figures mean."""
    return f'<p class="note{" caution" if caution else ""}">{escape(text)}</p>'


def figure(svg: str, caption: str) -> str:
    """A figure that the page's script lets readers zoom and save, made by `figures`."""
    return (
        f'<div class="figure">\n<div class="drawing">\n{svg}\n</div>\n'
        f'<p class="without-figures">(Open the report in a web browser to see this figure.)</p>\n'
        f'<p class="caption">{escape(caption)}</p>\n</div>'
    )


def gallery(images: Iterable[tuple[str, str]]) -> str:
    """Small images side by side, each with its caption.

    Args:
        images: caption and address (a data URI) of each.
    """
    cells = (
        f'<figure class="thumbnail"><img src="{address}" alt="{escape(caption)}"><figcaption>{escape(caption)}'
        "</figcaption></figure>"
        for caption, address in images
    )
    return "\n".join(['<div class="gallery">', *cells, "</div>"])


def table(align: str, header: Sequence[str], rows: Iterable[Sequence[object]], best: int | None = None) -> str:
    """A table.

    Args:
        align: one letter a column, `l` for words and `r` for numbers.
        header: names of the columns; empty for a list of names and values.
        rows: texts, whole numbers (shown with thousands set apart), floats (to four digits) or None (a dash).
        best: row to set in bold, from 0.
    """
    lines = ['<div class="wide"><table cellspacing="0">']
    if header:
        lines.append(f"<tr>{_cells('th', align, header)}</tr>")
    for index, row in enumerate(rows):
        lines.append(f"<tr{_BEST if index == best else ''}>{_cells('td', align, row)}</tr>")
    return "\n".join([*lines, "</table></div>"])


def _cells(tag: str, align: str, values: Sequence[object]) -> str:
    return "".join(
        f"<{tag}{_RIGHT if side == 'r' else ''}>{escape(_shown(value))}</{tag}>"
        for side, value in zip(align, values, strict=True)
    )


def _shown(value: object) -> str:
    if value is None:
        return "\N{EN DASH}"
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return f"{value:.4g}" if isinstance(value, float) else str(value)
