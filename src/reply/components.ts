// Constructors of Discord's components, as plain data. Its enums are no import of this folder: each constructor is declared
// with Discord's type and written with the number, and the compiler checks that the two agree.
import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIButtonComponentWithURL,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APIFileComponent,
  APIFileUploadComponent,
  APILabelComponent,
  APISelectMenuOption,
  APISeparatorComponent,
  APIStringSelectComponent,
  APITextDisplayComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';

/** Slate: seen in the light and the dark theme, loud in neither. */
const ACCENT = 0x5f7d95;

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

interface Container {
  type: 17;
  accent_color: number;
  components: APIComponentInContainer[];
}
export function container(components: readonly APIComponentInContainer[]): APIContainerComponent;
export function container(components: readonly APIComponentInContainer[]): Container {
  return { type: 17, accent_color: ACCENT, components: [...components] };
}

interface Text {
  type: 10;
  content: string;
}
export function text(content: string): APITextDisplayComponent;
export function text(content: string): Text {
  return { type: 10, content };
}

interface Separator {
  type: 14;
  divider: boolean;
  /** 1 small, 2 large. */
  spacing: 1;
}
export function separator(): APISeparatorComponent;
export function separator(): Separator {
  return { type: 14, divider: true, spacing: 1 };
}

interface ActionRow {
  type: 1;
  components: APIComponentInMessageActionRow[];
}
export function row(components: readonly APIComponentInMessageActionRow[]): Row;
export function row(components: readonly APIComponentInMessageActionRow[]): ActionRow {
  return { type: 1, components: [...components] };
}

/** Grey, since no answer's button is more important than another; only moderators' have what is done, and what is lost. */
export type ButtonKind = 'plain' | 'main' | 'danger';
const STYLES = { plain: 2, main: 1, danger: 4 } as const;

interface Button {
  type: 2;
  style: (typeof STYLES)[ButtonKind];
  label: string;
  custom_id: string;
}
export function button(label: string, customId: string, kind?: ButtonKind): APIButtonComponentWithCustomId;
export function button(label: string, customId: string, kind: ButtonKind = 'plain'): Button {
  return { type: 2, style: STYLES[kind], label, custom_id: customId };
}

interface LinkButton {
  type: 2;
  style: 5;
  label: string;
  url: string;
}
export function linkButton(label: string, url: string): APIButtonComponentWithURL;
export function linkButton(label: string, url: string): LinkButton {
  return { type: 2, style: 5, label, url };
}

interface Select {
  type: 3;
  custom_id: string;
  placeholder: string;
  options: APISelectMenuOption[];
  min_values: 1;
  max_values: 1;
}
type Choices = readonly APISelectMenuOption[];
export function select(customId: string, placeholder: string, options: Choices): APIStringSelectComponent;
export function select(customId: string, placeholder: string, options: Choices): Select {
  return { type: 3, custom_id: customId, placeholder, options: [...options], min_values: 1, max_values: 1 };
}

interface File {
  type: 13;
  file: { url: string };
}
/** A file that is sent with the message, by its name. */
export function file(name: string): APIFileComponent;
export function file(name: string): File {
  return { type: 13, file: { url: `attachment://${name}` } };
}

/** An input of a form for text: 1 is one line, 2 several. */
interface TextInput {
  type: 4;
  custom_id: string;
  style: 1 | 2;
  value?: string;
  placeholder?: string;
  required: boolean;
  min_length: number;
  max_length: number;
}
export function textInput(input: Omit<TextInput, 'type'>): APITextInputComponent;
export function textInput(input: Omit<TextInput, 'type'>): TextInput {
  return { type: 4, ...input };
}

interface FileInput {
  type: 19;
  custom_id: string;
  min_values: number;
  max_values: number;
  required: boolean;
}
export function fileInput(input: Omit<FileInput, 'type'>): APIFileUploadComponent;
export function fileInput(input: Omit<FileInput, 'type'>): FileInput {
  return { type: 19, ...input };
}

interface ChoiceInput {
  type: 3;
  custom_id: string;
  placeholder?: string;
  options: APISelectMenuOption[];
  min_values: number;
  max_values: 1;
  required: boolean;
}
export function choiceInput(input: Omit<ChoiceInput, 'type' | 'max_values'>): APIStringSelectComponent;
export function choiceInput(input: Omit<ChoiceInput, 'type' | 'max_values'>): ChoiceInput {
  return { type: 3, max_values: 1, ...input };
}

export type Input = APITextInputComponent | APIFileUploadComponent | APIStringSelectComponent;

interface Label {
  type: 18;
  label: string;
  description?: string;
  component: Input;
}
export function labelled(words: Pick<Label, 'label' | 'description'>, component: Input): APILabelComponent;
export function labelled(words: Pick<Label, 'label' | 'description'>, component: Input): Label {
  return { type: 18, ...words, component };
}
