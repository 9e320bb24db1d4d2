// Keeps the page for when there is no connection. The build puts before this VERSION, FILES
// and LANGUAGES: by tag, what a page in that language needs beside them. The names of
// most files change with their content, so two versions cannot be mixed.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

const PREFIX = `openness-meter${new URL("./", location.href).pathname}`;
const NAME = `${PREFIX}${VERSION}`;
const SHARED = "openness-meter/shared";

/**
 * The address of a file of the page.
 *
 * @param {string} file
 */
const at = (file) => new URL(file, location.href).href;

/**
 * Stores what a language needs, so that its pages work without a connection.
 *
 * @param {string} language Its tag.
 */
async function keep(language) {
  const cache = await caches.open(NAME);
  const files = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : [];
  await Promise.all(files.map(async (file) => (await cache.match(at(file[0]))) ?? store(cache, file)));
}

/** The languages that an older version has kept. */
async function kept() {
  const all = Object.entries(LANGUAGES).map(async ([language, [[page]]]) => {
    const found = (await versions()).map(async (name) => (await caches.open(name)).match(at(page)));
    return (await Promise.all(found)).some(Boolean) ? language : "";
  });
  return Promise.all(all);
}

/** The names of the caches of this page's versions, the oldest first. */
const versions = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

/**
 * Stores a file of this version, checked by its digest.
 *
 * @param {Cache} cache
 * @param {typeof FILES[number]} file
 */
async function store(cache, [file, integrity]) {
  const url = at(file);
  /** @param {RequestCache} cache */
  const load = (cache) => fetch(url, { integrity, cache, redirect: "error" });
  // Some browsers have cached what broke off half-way: what does not match is loaded anew.
  const response = await load("no-cache").catch(() => load("reload"));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  await cache.put(url, response);
}

worker.addEventListener("install", (event) => {
  const storeAll = async () => {
    const cache = await caches.open(NAME);
    const stored = await Promise.allSettled(FILES.map((file) => store(cache, file)));
    const failed = stored.find((one) => one.status === "rejected");
    if (!failed) {
      // Without them the page works as well.
      await Promise.allSettled((await kept()).map(keep));
      return;
    }
    // All of it is tried again next time: WebKit drops what a worker stored whose
    // installation failed, but only after the next one has found it there.
    await caches.delete(NAME);
    throw failed.reason;
  };
  event.waitUntil(storeAll());
});

// Pages of every published version send this word when the reader agrees to an update.
worker.addEventListener("message", (event) => {
  const { data } = event;
  if (data === "take") worker.skipWaiting();
  if (typeof data?.keep === "string") event.waitUntil(keep(data.keep).catch(() => {}));
});

worker.addEventListener("activate", (event) => {
  const cleanUp = async () => {
    // The previous version stays: another tab may show it, and load more of it.
    const old = (await versions()).filter((name) => name !== NAME).slice(0, -1);
    await Promise.all(old.map((name) => caches.delete(name)));
    await worker.clients.claim();
  };
  event.waitUntil(cleanUp());
});

/**
 * The stored file at an address: of this version if it has it, else of an older one.
 *
 * @param {string} url
 */
async function stored(url) {
  for (const name of [NAME, ...(await versions())]) {
    const response = await (await caches.open(name)).match(url, { ignoreSearch: true });
    if (response) return response;
  }
  return undefined;
}

/**
 * The stored file, else what the network has; for a page that neither has, the main page.
 *
 * @param {Request} request
 */
async function respond(request) {
  const found = await stored(request.url);
  if (found) return found;
  try {
    return await fetch(request);
  } catch (error) {
    const page = request.mode === "navigate" && (await stored(at("./")));
    if (page) return page;
    throw error;
  }
}

/**
 * Opens a link that another program shares; anything else is stored for the page to read.
 *
 * @param {Request} request
 */
async function receive(request) {
  const data = await request.formData();
  const texts = ["url", "text", "title"].map((name) => data.get(name));
  const said = texts.filter((text) => typeof text === "string" && text !== "").map(String);
  const link = said.map((text) => text.match(/[#?]\S*\bv=1\S*/)?.[0].slice(1)).find(Boolean);
  if (link) return Response.redirect(at(`./#${link}`), 303);
  const shared = await caches.open(SHARED);
  const files = data.getAll("files").filter((file) => file instanceof File);
  for (const file of files.length ? files : [new File([said.join("\n")], "")]) {
    await shared.put(at(`share/${encodeURIComponent(file.name)}`), new Response(file));
  }
  return Response.redirect(at("./?shared"), 303);
}

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (!request.url.startsWith(at("./"))) return;
  if (request.method === "GET") event.respondWith(respond(request));
  if (request.method === "POST" && request.url === at("share")) event.respondWith(receive(request));
});
