// Keeps the page for when there is no connection. The build puts FILES before this:
// the digest of each file of this version by its name. Names but a few change with what
// is in the file, so two versions cannot be mixed.
const PREFIX = `openness-meter${new URL("./", location.href).pathname}`;
const NAME = `${PREFIX}${VERSION}`;
const SHARED = "openness-meter/shared";
const at = (file) => String(new URL(file, location.href));

/** The caches of this page's versions, the oldest first. */
const versions = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

/** Keeps a file of this version, which is checked. What the browser has already is only
    asked for again if it is not what it should be: some have what broke off half-way. */
async function keep(cache, [file, integrity]) {
  const url = at(file);
  const load = (how) => fetch(url, { integrity, cache: how, redirect: "error" });
  const answer = await load("no-cache").catch(() => load("reload"));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  await cache.put(url, answer);
}

addEventListener("install", (event) => {
  const all = async () => {
    const cache = await caches.open(NAME);
    const kept = await Promise.allSettled(FILES.map((file) => keep(cache, file)));
    const failed = kept.find(({ status }) => status === "rejected");
    if (!failed) return;
    // All of it is tried again next time: WebKit forgets what a worker that came to
    // nothing has kept, and not before the next one has found it there.
    await caches.delete(NAME);
    throw failed.reason;
  };
  event.waitUntil(all());
});

addEventListener("message", ({ data }) => data === "take" && skipWaiting());

addEventListener("activate", (event) => {
  const tidy = async () => {
    // The version before stays: another tab may show it, and load more of it.
    const old = (await versions()).filter((name) => name !== NAME).slice(0, -1);
    await Promise.all(old.map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(tidy());
});

/** What is kept for a request: of this version if it has it, else of the one before. */
async function kept(url) {
  for (const name of [NAME, ...(await versions())]) {
    const answer = await (await caches.open(name)).match(url, { ignoreSearch: true });
    if (answer) return answer;
  }
}

async function answer(request) {
  const page = request.mode === "navigate" && at("./");
  const found = await kept(request.url);
  if (found) return found;
  try {
    return await fetch(request);
  } catch (error) {
    const answer = page && (await kept(page));
    if (answer) return answer;
    throw error;
  }
}

/** Puts what another program shares aside for the page, or opens the link in it. */
async function share(request) {
  const data = await request.formData();
  const texts = ["url", "text", "title"].map((name) => data.get(name)).filter(Boolean);
  const link = texts.map((text) => text.match(/[#?]\S*\bv=1\S*/)?.[0].slice(1)).find(Boolean);
  if (link) return Response.redirect(at(`./#${link}`), 303);
  const shared = await caches.open(SHARED);
  const files = data.getAll("files");
  const all = files.length ? files : [new File([texts.join("\n")], "")];
  for (const file of all) {
    await shared.put(at(`share/${encodeURIComponent(file.name)}`), new Response(file));
  }
  return Response.redirect(at("./?shared"), 303);
}

addEventListener("fetch", (event) => {
  const { request } = event;
  if (!request.url.startsWith(at("./"))) return;
  if (request.method === "GET") event.respondWith(answer(request));
  if (request.method === "POST" && request.url === at("share")) event.respondWith(share(request));
});
