import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '../../connection/random-id.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { sizeText } from '../../time/format.ts';
import type { EntryInputProps } from '../entry-input.ts';
import {
  attachmentAddress,
  attachmentKey,
  fileLimit,
  uploadFile,
  useAttachments,
} from './attachment-requests.ts';

interface Upload {
  readonly id: string;
  readonly name: string;
  readonly part: number;
}

/** Files go to the server when they are chosen; the form keeps their ids. */
export function AttachmentsInput({ entry, value, onChange, id, describedBy }: EntryInputProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [error, setError] = useState<Error | null>(null);
  const [tooLarge, setTooLarge] = useState<readonly string[]>([]);
  const ids = Array.isArray(value) ? value.map(String) : [];
  const present = useRef(ids);
  present.current = ids;
  const files = useAttachments(ids);

  const change = (next: string[]) => {
    present.current = next;
    onChange(next.length === 0 ? null : next);
  };
  const add = async (file: File) => {
    const upload = { id: randomId(), name: file.name, part: 0 };
    const done = () => setUploads((now) => now.filter((one) => one.id !== upload.id));
    setUploads((now) => [...now, upload]);
    try {
      const kept = await uploadFile(file, (part) =>
        setUploads((now) => now.map((one) => (one.id === upload.id ? { ...one, part } : one))),
      );
      client.setQueryData(attachmentKey(kept.id), kept);
      done();
      change([...present.current.filter((one) => one !== kept.id), kept.id]);
    } catch (failure) {
      done();
      setError(failure instanceof Error ? failure : new TypeError(String(failure)));
    }
  };
  const picked = (list: FileList | null) => {
    const chosen = [...(list ?? [])];
    setError(null);
    setTooLarge(chosen.filter((file) => file.size > fileLimit).map((file) => file.name));
    for (const file of chosen) if (file.size <= fileLimit) add(file);
    if (picker.current !== null) picker.current.value = '';
  };

  return (
    <fieldset
      className="jw-form-part"
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
    >
      <input
        ref={picker}
        id={id}
        type="file"
        multiple
        hidden
        aria-label={entry.title}
        onChange={(event) => picked(event.target.files)}
      />
      {entry.readOnly ? null : (
        <Button icon={<UploadOutlined aria-hidden />} onClick={() => picker.current?.click()}>
          {t('form:files.add')}
        </Button>
      )}
      <ul className="jw-files">
        {ids.map((one, index) => {
          const file = files[index]?.data;
          const name = file?.name ?? t('form:files.loading');
          return (
            <li key={one}>
              <a href={attachmentAddress(one)}>{name}</a>
              {file === undefined ? null : <small>{sizeText(file.size)}</small>}
              {entry.readOnly ? null : (
                <Button
                  size="small"
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('form:files.remove', { name })}
                  onClick={() => change(ids.filter((other) => other !== one))}
                />
              )}
            </li>
          );
        })}
        {uploads.map((one) => (
          <li key={one.id}>
            <span>{one.name}</span>
            <progress
              value={one.part}
              max={1}
              aria-label={t('form:files.sending', { name: one.name })}
            />
          </li>
        ))}
      </ul>
      {tooLarge.length === 0 ? null : (
        <div className="jw-field-problem" role="alert">
          {t('form:files.tooLarge', { names: tooLarge.join(t('shell:listComma')) })}
        </div>
      )}
      {error === null ? null : <ProblemNotice error={error} />}
    </fieldset>
  );
}
