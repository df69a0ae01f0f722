import type { DerivedForm } from '@jingwei/engine';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { dataOf } from '../../api/client.ts';
import type { FormDraftHandle, FoundDraft } from '../../draft/use-form-draft.ts';
import {
  checkEntered,
  type FieldProblems,
  fieldProblemsOf,
  focusFirstProblem,
} from '../../form/form-problems.ts';
import { caseKey } from '../case/case-requests.ts';
import { useIdempotencyKey } from '../idempotency.ts';
import type { NewCase, PartyRole } from '../model.ts';
import {
  caseBody,
  caseFromDraft,
  draftOfCase,
  type EnteredCase,
  startCase,
} from './entered-case.ts';
import { checkParties, type PartyProblem } from './party-drafts.ts';

export interface NewCaseWork {
  readonly entered: EnteredCase;
  readonly change: (entered: EnteredCase) => void;
  readonly problems: FieldProblems;
  readonly partyProblems: readonly PartyProblem[];
  readonly submit: () => void;
  readonly sending: boolean;
  readonly error: Error | null;
  readonly restored: FoundDraft | null;
  readonly discard: () => void;
}

/** What is entered for a new case, kept as a draft, checked and sent once. */
export function useNewCase(
  flow: string,
  unit: string,
  form: DerivedForm,
  roles: readonly PartyRole[],
  draft: FormDraftHandle,
): NewCaseWork {
  const navigate = useNavigate();
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  const [restored, setRestored] = useState(draft.found ?? null);
  const [entered, setEntered] = useState(() =>
    draft.found ? caseFromDraft(draft.found, form, roles) : startCase(form, roles),
  );
  const [problems, setProblems] = useState<FieldProblems>({});
  const [partyProblems, setPartyProblems] = useState<readonly PartyProblem[]>([]);
  const send = useMutation({
    mutationFn: (body: NewCase) =>
      dataOf(
        api.POST('/api/v1/cases', {
          params: { header: { 'Idempotency-Key': keyFor(body) } },
          body,
        }),
      ),
    onSuccess: (detail) => {
      draft.clear();
      client.setQueryData(caseKey(detail.id), detail);
      client.invalidateQueries({ queryKey: ['tasks'] });
      client.invalidateQueries({ queryKey: ['cases'] });
      navigate({ to: '/cases/$id', params: { id: detail.id }, replace: true });
    },
    onError: (error) => setProblems(fieldProblemsOf(error)),
  });
  return {
    entered,
    problems,
    partyProblems,
    restored,
    sending: send.isPending,
    error: send.error,
    change: (next) => {
      setEntered(next);
      draft.keep(draftOfCase(next, unit));
      setProblems((now) =>
        Object.fromEntries(
          Object.entries(now).filter(([field]) => entered.values[field] === next.values[field]),
        ),
      );
      if (next.parties !== entered.parties) setPartyProblems([]);
    },
    submit: () => {
      const found = checkEntered(form, entered.values);
      const foundParties = checkParties(entered.parties, roles);
      setProblems(found);
      setPartyProblems(foundParties);
      if (Object.keys(found).length > 0) requestAnimationFrame(() => focusFirstProblem(found));
      else if (foundParties.length === 0) send.mutate(caseBody(flow, unit, form, entered));
    },
    discard: () => {
      draft.clear();
      setRestored(null);
      setProblems({});
      setEntered(startCase(form, roles));
    },
  };
}
