import { Type } from 'typebox';
import { closed, Hash, RecordId } from './primitives.ts';

export const Attachment = Type.Object(
  {
    id: RecordId,
    name: Type.String(),
    /** Bytes. */
    size: Type.Integer({ minimum: 0 }),
    mediaType: Type.String(),
    sha256: Hash,
  },
  { ...closed, title: 'Attachment' },
);
