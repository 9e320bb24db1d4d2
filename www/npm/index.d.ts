/** An artifact that a release can give out. */
export type Artifact =
  | "weights"
  | "checkpoints"
  | "architecture"
  | "metadata"
  | "inference-code"
  | "training-code"
  | "data-code"
  | "evaluation-code"
  | "libraries"
  | "training-data"
  | "evaluation-data"
  | "sample-outputs"
  | "model-card"
  | "data-card"
  | "technical-report"
  | "research-paper"
  | "evaluation-results"
  | "development-log"
  | "code-documentation"
  | "training-setup"
  | "hosted-access"
  | "local-runtime";

/** What an artifact is, for the purpose of licensing it. */
export type ArtifactType = "code" | "data" | "document";

/** What a release is called. */
export type Claim =
  | "open-source"
  | "open-source-ai"
  | "open-weights"
  | "open"
  | "openly-available"
  | "free-for-research";

/**
 * A release, by the keys that links have. What is not said is withheld. An
 * artifact's id as a key is its own license; `license`, and `code`, `data` and
 * `document`, are for those without. A license is an SPDX id or expression, the
 * name that model hubs use, or any other text; `unlicensed` is none.
 */
export interface Release extends Partial<Record<Artifact | ArtifactType | "license", string>> {
  /** The version of these keys. */
  v?: 1;
  name?: string;
  /** Who made it. */
  by?: string;
  /** As in `2023-12-11`. */
  date?: string;
  version?: string;
  /** Pages about the release. */
  links?: string[];
  /** What anyone can get. */
  public?: Artifact[];
  /** What is gated, sampled, incomplete, or described but not handed over. */
  partial?: Artifact[];
  /** What is partial because of a gate: all of it can be had once terms are accepted or access
   *  is granted. Need not be listed as partial, too. */
  gated?: Artifact[];
  /** The pages that show it. */
  sources?: Partial<Record<Artifact, string>>;
  /** What the EU AI Act asks. */
  "systemic-risk"?: boolean;
  claim?: Claim;
  /** What it is built on: the name, the license of its weights, and how far both are out. */
  base?: string;
  "base.license"?: string;
  "base.public"?: ("weights" | "training-data")[];
  "base.partial"?: ("weights" | "training-data")[];
  "base.gated"?: ("weights" | "training-data")[];
  "base.link"?: string;
}

export type Level = "closed" | "limited" | "modifiable" | "radical";
export type Label = "closed" | "restricted weights" | "open weights" | "open source";
export type Criterion =
  | "T1"
  | "T2"
  | "T3"
  | "T4"
  | "I1"
  | "I2"
  | "I3"
  | "U1"
  | "U2"
  | "M1"
  | "M2";
export type Outcome = "unmet" | "partly" | "met";

/** What the frameworks' assessments have in common. */
export interface Edition {
  /** The version and the date of the framework's text. */
  version: string;
  date: string;
  /** What keeps it from the next better verdict: one artifact of each list. */
  missing: Artifact[][];
}

/** By the Model Openness Framework. */
export interface MofAssessment extends Edition {
  /** 1 is the best; 0 is none. */
  class: 0 | 1 | 2 | 3;
  /** The progress towards each class, in percent. */
  progress: Record<"1" | "2" | "3", number>;
  /** The components of each class, by status. */
  components: Record<
    "1" | "2" | "3",
    Record<"included" | "missing" | "unlicensed" | "invalid", Artifact[]>
  >;
  /** What has a license of another type than the framework means for it. */
  not_type_appropriate: Artifact[];
}

/** By a framework that passes a release or does not. */
export interface CheckedAssessment extends Edition {
  verdict: string;
  /** The check that decides, if one does. */
  check?: string;
  checks: Record<string, "yes" | "unclear" | "no">;
}

/** By the European Open Source AI Index, which gives a score. */
export interface OsaiAssessment extends Edition {
  /** From 0 to 1: the mean of all classes. */
  score: number;
  /** The class of each of its twelve parameters. */
  classes: Record<string, "open" | "partial" | "closed">;
  /** The mean of each category. */
  categories: Record<"availability" | "documentation" | "access", number>;
}

export interface Evaluation {
  level: Level;
  label: Label;
  /** Where the pointer of the meter stands, from 0 to 3. */
  place: number;
  criteria: Record<Criterion, Outcome>;
  /** The verdict and its reason. */
  headline: string;
  frameworks: {
    mof: MofAssessment;
    osaid: CheckedAssessment;
    "open-weight": CheckedAssessment;
    "eu-ai-act": CheckedAssessment;
    osai: OsaiAssessment;
  };
}

export type Framework = "four-level" | keyof Evaluation["frameworks"];

export type Change =
  | { artifact: Artifact; availability: "partial" | "public" }
  /** The license that is offered, for everything, a type or an artifact. */
  | { license: string; for: "license" | ArtifactType | Artifact };

export interface Advice {
  goal:
    | "limited"
    | "modifiable"
    | "radical"
    | "class-3"
    | "class-2"
    | "class-1"
    | "osaid"
    | "open-weight"
    | "eu-ai-act"
    | "osai";
  /** Every smallest set of changes that reaches it. */
  sets: Change[][];
  /** What no change can settle. */
  judgements: string[];
}

export interface License {
  id: string;
  name: string;
  grants: "none" | "restricted" | "open";
  restrictions: (
    | "non-commercial"
    | "research-only"
    | "use-policy"
    | "cap"
    | "no-derivatives"
    | "no-redistribution"
    | "separate-commercial-license"
    | "parties-excluded"
  )[];
  /** Whether it is on the SPDX list, and whether that still recommends it. */
  spdx: boolean;
  deprecated: boolean;
  /** Where its text is. */
  url: string;
}

export interface ArtifactInfo {
  id: Artifact;
  group: string;
  /** What counts for its license; none for what is no artifact of the framework. */
  type: ArtifactType | null;
  title: string;
  about: string;
}

/** An error about a release: its message begins with `path`. */
export interface ReleaseError extends Error {
  /** Where the wrong value is, as in `public[1]`; empty for the release itself. */
  path: string;
}

/**
 * How open a release is, by the four-level scale and by each other framework.
 *
 * @param language The language of the headline, by its tag as in `lang`: English, or one
 * that {@link loadLanguage} has loaded. English stands in for all others.
 * @throws {ReleaseError}
 */
export function evaluate(release: Release, language?: string): Evaluation;

/**
 * The fewest changes that reach each verdict of a framework that the release has
 * not reached; of all frameworks if none is named.
 *
 * @throws {ReleaseError}
 */
export function advise(release: Release, framework?: Framework): Advice[];

/**
 * What a link says, be it a whole address or its fragment. Any text is read as far
 * as it can be; `notices` tell what could not be, in sentences for people, and
 * `misspelled` those of them that are of a word that is likely to be misspelled.
 *
 * @param language The language of the notices, as for {@link evaluate}.
 */
export function parseLink(
  text: string,
  language?: string,
): { release: Release; notices: string[]; misspelled: string[] };

/**
 * The canonical link of a release, or of a link: the fragment of an address,
 * without the `#`.
 *
 * @throws {ReleaseError}
 */
export function toLink(release: Release | string): string;

/** Every license that is known by its id: those of model hubs, then SPDX's. */
export function licenses(): Promise<License[]>;

/**
 * Every artifact that a release can give out.
 *
 * @param language The language of its names, as for {@link evaluate}.
 */
export function artifacts(language?: string): ArtifactInfo[];

/** What a widget shows. */
export interface State {
  level: Level;
  label: Label;
  /** The release, as readers have it by now. */
  link: string;
}

export interface WidgetOptions {
  /** The release, or a link. */
  release?: Release | string;
  size?: "badge" | "card";
  /** `auto` goes by the color of the text around. */
  theme?: "auto" | "light" | "dark";
  /** Whether readers may switch what is out. */
  switches?: boolean;
  /** The address of a hosted Openness Meter, which the widget then links to. */
  page?: string;
  /** The language of the widget, by its tag as in `lang`, as for {@link evaluate}. */
  language?: string;
  /** Readers have switched something. */
  onchange?: (state: State) => void;
}

export interface Widget {
  readonly state: State;
  /**
   * Changes what it shows. What cannot be read changes nothing.
   *
   * @throws {ReleaseError}
   */
  set(options: WidgetOptions): void;
  /** Takes it from the page. */
  unmount(): void;
}

/**
 * Puts the widget into an element, in a shadow root and without a frame. It inherits
 * `--openness-meter-accent`, `--openness-meter-font` and `--openness-meter-radius`.
 *
 * @throws {ReleaseError}
 */
export function mount(element: Element, options?: WidgetOptions): Widget;

/**
 * Loads a language, so that it is spoken from then on: `de`, `fr` or `zh`. Each is a file of
 * its own.
 *
 * @param tag Its tag, as in `lang`.
 * @returns Whether the language is spoken: English always is, and what is not known never.
 */
export function loadLanguage(tag: string): Promise<boolean>;
