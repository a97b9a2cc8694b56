// Files as Discord describes them, to what a command gets of them: never their bytes.
import type { Attachment } from 'discord.js';
import type { Upload } from '../interaction.ts';

export function toUpload({ name, size, url, contentType }: Attachment): Upload {
  return { name, size, url, ...(contentType === null ? {} : { contentType }) };
}
