// The page as something installed: there without a connection, replaced by a newer
// version when the reader agrees, and opened with files.
const { serviceWorker } = navigator;
const bar = document.getElementById("update");

/** Whether the reader has done something that another version might disturb. */
let hasBegun = false;
for (const kind of ["pointerdown", "keydown"]) {
  addEventListener(kind, () => (hasBegun = true), { once: true, capture: true });
}

/** Goes to a newer version if the reader agrees, or has not begun. */
function offer(go) {
  if (!hasBegun) return go();
  document.getElementById("take").onclick = go;
  document.getElementById("later").onclick = () => (bar.hidden = true);
  bar.hidden = false;
}

/** Keeps the page, and watches for newer versions of it. */
async function install() {
  let isKept = !!serviceWorker.controller;
  let hasAsked = false;
  serviceWorker.oncontrollerchange = () => {
    // The first serves what is on the page already; another tab may have asked for it.
    if (isKept) hasAsked ? location.reload() : offer(() => location.reload());
    isKept = true;
  };
  const registration = await serviceWorker.register("sw.js");
  const look = () => {
    const { waiting } = registration;
    const take = () => {
      hasAsked = true;
      waiting.postMessage("take");
    };
    if (waiting && isKept) offer(take);
  };
  const follow = () => registration.installing?.addEventListener("statechange", look);
  registration.onupdatefound = follow;
  follow();
  look();
}

/** Has the page read files as if they had been pasted. */
function read(files) {
  if (!files.length) return;
  const clipboardData = new DataTransfer();
  for (const file of files) clipboardData.items.add(file);
  document.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
}

/** Reads what another program shared, which the service worker has put aside. */
async function receive() {
  const shared = await caches.open("openness-meter/shared");
  for (const request of await shared.keys()) {
    const answer = await shared.match(request);
    await shared.delete(request);
    read([new File([await answer.blob()], decodeURIComponent(request.url.split("/").pop()))]);
  }
}

/** Says at links elsewhere that there is no connection, while there is none. */
function mark({ type }) {
  document.documentElement.toggleAttribute("data-offline", type === "offline");
}

/** Opens what it was started with, once the desk is there. */
export function start() {
  window.launchQueue?.setConsumer(async ({ files }) => {
    read(await Promise.all(files.map((file) => file.getFile())));
  });
  if (location.search === "?shared") receive().catch(() => {});
}

document.documentElement.style.setProperty("--offline", JSON.stringify(bar.dataset.offline));
for (const kind of ["online", "offline"]) addEventListener(kind, mark);
if (!navigator.onLine) mark({ type: "offline" });
// Where nothing can be kept, the page goes on all the same.
serviceWorker && install().catch(() => {});
