// The page as an installed program: it works without a connection, is replaced by a newer
// version when the reader agrees, and opens files that it is started with.
const { serviceWorker } = navigator;

/**
 * An element of the page by its id.
 *
 * @param {string} id
 */
const find = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const updateBar = find("update");

/** Whether the reader has done something that a reload might disturb. */
let hasBegun = false;
for (const kind of ["pointerdown", "keydown"]) {
  addEventListener(kind, () => (hasBegun = true), { once: true, capture: true });
}

/**
 * Updates to a newer version if the reader agrees, or has not begun.
 *
 * @param {() => void} update
 */
function offerUpdate(update) {
  if (!hasBegun) return update();
  find("update-now").onclick = update;
  find("update-later").onclick = () => (updateBar.hidden = true);
  updateBar.hidden = false;
}

/** Registers the service worker, and watches for newer versions of it. */
async function register() {
  let isControlled = !!serviceWorker.controller;
  let hasAgreed = false;
  serviceWorker.oncontrollerchange = () => {
    // The first worker serves what is on the page already. Of a later one, another tab
    // may have asked for it.
    if (isControlled) hasAgreed ? location.reload() : offerUpdate(() => location.reload());
    isControlled = true;
  };
  const registration = await serviceWorker.register("sw.js");
  const offerWaiting = () => {
    const { waiting } = registration;
    if (!waiting || !isControlled) return;
    offerUpdate(() => {
      hasAgreed = true;
      waiting.postMessage("take");
    });
  };
  const watchInstalling = () =>
    registration.installing?.addEventListener("statechange", offerWaiting);
  registration.onupdatefound = watchInstalling;
  watchInstalling();
  offerWaiting();
  // What the page's language needs is kept as well, once somebody reads it.
  const [language] = document.documentElement.lang.split("-");
  const { active } = await serviceWorker.ready;
  if (language !== "en") active?.postMessage({ keep: language });
}

/**
 * Has the page's program read files as if they had been pasted.
 *
 * @param {File[]} files
 */
function paste(files) {
  if (!files.length) return;
  const clipboardData = new DataTransfer();
  for (const file of files) clipboardData.items.add(file);
  document.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
}

/** Reads what another program shared, which the service worker has stored. */
async function pasteShared() {
  const shared = await caches.open("openness-meter/shared");
  for (const request of await shared.keys()) {
    const response = await shared.match(request);
    await shared.delete(request);
    if (!response) continue;
    const name = decodeURIComponent(request.url.split("/").pop() ?? "");
    paste([new File([await response.blob()], name)]);
  }
}

/** Opens what the page was started with, once its program is there. */
export function start() {
  window.launchQueue?.setConsumer(async ({ files }) => {
    paste(await Promise.all(files.map((file) => file.getFile())));
  });
  if (location.search === "?shared") pasteShared().catch(() => {});
}

/**
 * Has links to other sites say that there is no connection, while there is none.
 *
 * @param {boolean} isOffline
 */
function markOffline(isOffline) {
  document.documentElement.toggleAttribute("data-offline", isOffline);
}

document.documentElement.style.setProperty("--offline", JSON.stringify(updateBar.dataset.offline));
addEventListener("online", () => markOffline(false));
addEventListener("offline", () => markOffline(true));
markOffline(!navigator.onLine);
// Where service workers are not allowed, the page works all the same.
serviceWorker && register().catch(() => {});
