import { DownloadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { attachmentAddress, useAttachments } from '../../form/inputs/attachment-requests.ts';
import { useText } from '../../i18n/use-text.ts';
import { sizeText } from '../../time/format.ts';
import type { CaseDetail } from '../model.ts';
import { Section } from './Section.tsx';

/** All files of the case, under the field that they were added to. */
export function AttachmentSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const text = useText();
  const kept = detail.data
    .filter((one) => one.type === 'attachments' && !one.masked && Array.isArray(one.value))
    .flatMap((one) =>
      (one.value as unknown[]).map((id) => ({ id: String(id), title: text(one.title) })),
    );
  const files = useAttachments(kept.map(({ id }) => id));
  if (kept.length === 0) return null;
  return (
    <Section title={t('desk:attachment.title')}>
      <ul className="jw-files">
        {kept.map(({ id, title }, index) => {
          const file = files[index]?.data;
          return (
            <li key={`${title}${id}`}>
              <span className="jw-faint">{title}</span>
              <a href={attachmentAddress(id)} download={file?.name ?? ''}>
                <DownloadOutlined aria-hidden /> {file?.name ?? t('form:files.loading')}
              </a>
              {file === undefined ? null : <small>{sizeText(file.size)}</small>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
