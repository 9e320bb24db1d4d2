// Compiled and never run: uses of the package's types that must be accepted, and at
// `@ts-expect-error` refused.
import {
  type Advice,
  type Evaluation,
  type License,
  type Release,
  type ReleaseError,
  type Widget,
  advise,
  artifacts,
  evaluate,
  licenses,
  mount,
  parseLink,
  toLink,
} from "openness-meter";

const release: Release = {
  v: 1,
  name: "Example 7B",
  by: "Lab",
  date: "2026-01-02",
  license: "Apache-2.0",
  document: "CC-BY-4.0",
  public: ["weights", "local-runtime"],
  partial: ["technical-report"],
  weights: "MIT",
  sources: { weights: "https://example.org/" },
  links: ["https://example.org/"],
  "systemic-risk": false,
  claim: "open-weights",
};

const evaluation: Evaluation = evaluate(release);
const reached: boolean = evaluation.criteria.T1 === "met" && evaluation.place > 1;
const best: 0 | 1 | 2 | 3 = evaluation.frameworks.mof.class;
const headline: string = evaluate(release, "en").headline;
const verdict: string = evaluation.frameworks["eu-ai-act"].verdict;

const all: Advice[] = advise(release);
for (const change of advise(release, "mof").flatMap(({ sets }) => sets.flat())) {
  const what: string = "artifact" in change ? change.availability : change.license;
}

const link: string = toLink(parseLink(toLink(release)).release) + toLink("v=1");
const open: Promise<License[]> = licenses().then((list) => list.filter((one) => one.grants === "open"));
const { notices }: { notices: string[] } = parseLink("v=1", "en");
const titles: string[] = artifacts("en").map(({ id, title, type }) => `${id} ${title} ${type ?? ""}`);

const widget: Widget = mount(document.body, {
  release,
  size: "badge",
  theme: "dark",
  switches: false,
  page: "https://meter.example/",
  language: "en-GB",
  onchange: ({ level, label, link }) => console.log(level, label, link),
});
widget.set({ release: widget.state.link });
widget.unmount();

try {
  evaluate(release);
} catch (error) {
  const { path, message } = error as ReleaseError;
}

// @ts-expect-error There is no such artifact.
evaluate({ public: ["wieghts"] });
// @ts-expect-error There is no such key.
evaluate({ lisence: "MIT" });
// @ts-expect-error There is no such framework.
advise(release, "osi");
// @ts-expect-error A level is no number.
const level: number = evaluation.level;
// @ts-expect-error The whole page is for frames alone.
mount(document.body, { size: "full" });
// @ts-expect-error The theme of the frame around is for our own frames.
mount(document.body, { theme: "inherit" });
// @ts-expect-error The state is the widget's.
widget.state = widget.state;
