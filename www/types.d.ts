// The types that the scripts share: messages between a frame and the page around it, what
// the library hands to the widget, and what the page's program is to the frame around it.
import type { Artifact, Label, Level, State, WidgetOptions } from "./npm/index.js";

export type { State };

/** The color schemes that a frame can be asked for. */
export type Theme = "light" | "dark";

/** How a frame looks. The texts are CSS values; an empty one stands for the frame's own. */
export interface Appearance {
  theme?: Theme;
  /** The color behind the frame, which is then transparent. */
  paper?: string;
  accent?: string;
  font?: string;
  radius?: string;
}

/** What the page around may set. */
export interface Settings extends Appearance {
  /** What comes after the `#` of a link. */
  release?: string;
  /** The reader's language, as in `lang`. */
  language?: string;
  switches?: boolean;
}

/** A message from the page around to the frame. */
export interface ToFrame {
  "openness-meter": 1;
  set?: Settings;
  get?: "state" | "height";
}

/** A message from the frame to the page around. */
export interface FromFrame {
  "openness-meter": 1;
  ready?: true;
  height?: number;
  state?: State;
  error?: string;
}

/** What the query of a frame's address asks for. */
export interface FrameOptions {
  size?: string;
  theme?: Theme;
  switches: boolean;
  /** The language that the page around is in, by its tag. */
  language?: string;
  /** Whether a release with a misspelled word is not shown at all. */
  isStrict: boolean;
}

/** All that a badge or a card shows of a release, in the words of one language. */
export interface Card {
  /** The canonical link. */
  link: string;
  /** The tag of the language. */
  language: string;
  /** Which way its lines run. */
  direction: "ltr" | "rtl";
  level: Level;
  /** As in `Modifiable`. */
  levelName: string;
  /** As in `Level 3 of 4`. */
  levelNumber: string;
  label: Label;
  /** As in `Open weights`. */
  labelName: string;
  /** The name of the release, or that it has none. */
  title: string;
  /** Empty if it is not said. */
  producer: string;
  headline: string;
  /** What it is built on; empty if nothing is said of that. */
  builtOn: string;
  meter: Meter;
  badge: Badge;
  groups: Group[];
  phrases: Phrases;
}

export interface Meter {
  name: string;
  /** Where the pointer stands, in percent. */
  place: string;
  /** The same for those who cannot see it. */
  value: string;
  /** The names of the levels, the lowest first. */
  stops: string[];
  /** Which of them is the release's, from 0. */
  stop: number;
}

export interface Badge {
  name: string;
  label: string;
  /** All of it for those who cannot see it. */
  description: string;
}

export interface Group {
  title: string;
  artifacts: CardArtifact[];
}

export interface CardArtifact {
  id: Artifact;
  title: string;
  availability: "withheld" | "partial" | "public";
  availabilityName: string;
  /** Its license, or that it has none; empty where neither is of interest. */
  license: string;
}

export interface Phrases {
  /** The name of the page. */
  page: string;
  /** The heading of the artifacts, if readers may only look at them. */
  artifacts: string;
  /** The same if they may switch them. */
  tryChanges: string;
  partial: string;
}

/** As published, and with the color scheme of what is around, for frames. */
export type MountOptions = Omit<WidgetOptions, "theme"> & {
  theme?: WidgetOptions["theme"] | "inherit";
};

/** What the page's program exports for the frame around it. */
export interface Program {
  /** Puts what a link says on the page, and returns what could not be read of it. */
  openLink(link: string): string[];
  /** Calls back at once and after every change of the release. */
  onChange(callback: (state: State) => void): void;
}

// `npm/common.js` exports what the package's types promise.
type Exports<Module extends typeof import("./npm/index.js")> = Module;
export type Package = Exports<typeof import("./npm/common.js")>;
