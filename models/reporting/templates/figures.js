"use strict";
// It makes the buttons itself, so that they are nowhere where it does not run. Old parsers of HTML would take "less than"
// for a tag, so that none is in it.
const words = document.body.dataset;
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
    link.download = title.replace(/\W+/g, "_").slice(0, 60) + ending;
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
    button.setAttribute("aria-label", words.saveAs.replace("{kind}", kind) + ": " + title);
    button.onclick = action;
  });
  add("span", words.zoom);
  drawing.after(tools);
});
