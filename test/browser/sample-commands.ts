// The commands of a small bot, one for each thing that the page has to draw: files, forms, subcommands, message commands.
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  FileUploadBuilder,
  InteractionContextType,
  LabelBuilder,
  ModalBuilder,
  PermissionFlagsBits,
  RadioGroupBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';

const everywhere = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];
const installs = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];

/** For everybody: `/export`, `/form`, `/remind` and the message command "Count words". */
export const globalCommands: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  new SlashCommandBuilder().setName('export').setDescription('Sends a file').toJSON(),
  new SlashCommandBuilder().setName('form').setDescription('Opens a form').toJSON(),
  new SlashCommandBuilder().setName('remind').setDescription('Sends a direct message').toJSON(),
  new ContextMenuCommandBuilder()
    .setName('Count words')
    .setType(ApplicationCommandType.Message)
    .setContexts(everywhere)
    .setIntegrationTypes(installs)
    .toJSON(),
];

/** For moderators: `/corpus status`, `/corpus add`, `/corpus source show`. */
export const guildCommands: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  new SlashCommandBuilder()
    .setName('corpus')
    .setDescription('Keeps the corpus')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addSubcommand((one) => one.setName('status').setDescription('What is served'))
    .addSubcommand((one) =>
      one
        .setName('add')
        .setDescription('Adds a source')
        .addAttachmentOption((option) =>
          option.setName('file').setDescription('The source').setRequired(true),
        )
        .addAttachmentOption((option) => option.setName('second').setDescription('Another one'))
        .addStringOption((option) => option.setName('note').setDescription('Why').setAutocomplete(true)),
    )
    .addSubcommandGroup((group) =>
      group
        .setName('source')
        .setDescription('One source')
        .addSubcommand((one) =>
          one
            .setName('show')
            .setDescription('Shows a source')
            .addStringOption((option) =>
              option.setName('id').setDescription('Which').setRequired(true).setAutocomplete(true),
            ),
        ),
    )
    .toJSON(),
];

const option = (value: string): { readonly label: string; readonly value: string } => ({
  label: value,
  value: value.toLowerCase(),
});

/** A form with one of each input. */
export function sampleForm(): ModalBuilder {
  const title = new TextInputBuilder()
    .setCustomId('title')
    .setStyle(TextInputStyle.Short)
    .setValue('As it was detected')
    .setMaxLength(40);
  const kind = new StringSelectMenuBuilder()
    .setCustomId('kind')
    .setPlaceholder('Pick a kind')
    .addOptions(option('Report'), option('Article'));
  const files = new FileUploadBuilder().setCustomId('files').setMinValues(1).setMaxValues(3);
  const trust = new RadioGroupBuilder().setCustomId('trust').addOptions(option('Yes'), option('No'));
  return new ModalBuilder()
    .setCustomId('sample')
    .setTitle('Edit details')
    .addTextDisplayComponents(new TextDisplayBuilder().setContent('What was **detected**'))
    .addLabelComponents(
      new LabelBuilder().setLabel('Title').setDescription('As it is cited').setTextInputComponent(title),
      new LabelBuilder().setLabel('Kind').setStringSelectMenuComponent(kind),
      new LabelBuilder().setLabel('Files').setFileUploadComponent(files),
      new LabelBuilder().setLabel('Is it final?').setRadioGroupComponent(trust),
    );
}
