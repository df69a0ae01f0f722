// Generated from the OpenAPI document: npx tsx designer/scripts/api-schema.ts

export interface paths {
    "/api/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload one file, at most 20 MiB, before the step that names it */
        post: operations["addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file */
        get: operations["readAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name, size, media type and hash of the file */
        get: operations["describeAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that the person may see */
        get: operations["listCases"];
        put?: never;
        /** Start a case */
        post: operations["startCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case with what the person may do in it now */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who keeps out of a case, and on which ground */
        get: operations["listConflicts"];
        put?: never;
        /** Declare a conflict of interest of one's own, or decide on that of another */
        post: operations["recordConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/conflicts/{conflict}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a conflict of interest, with the reason */
        post: operations["withdrawConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct when a state was entered; its deadlines are counted again */
        post: operations["correctCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, in words, oldest first */
        get: operations["caseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/history/{seq}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision record of a step, in canonical JSON, from which it can be recomputed */
        get: operations["readDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/history/{seq}/decision/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What decided a step, in words */
        get: operations["explainDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/incidents/{correlation}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the machine try again what failed */
        post: operations["retryIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/incidents/{correlation}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on as if what failed had been done */
        post: operations["skipIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move, reopen or call off a case, or change what a state has branches for */
        post: operations["moveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a party join a case */
        post: operations["addParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/parties/{role}/{party}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enter a party of a case rightly */
        put: operations["correctParty"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/parties/{role}/{party}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a party out of a case, with the reason */
        post: operations["removeParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a document of the flow was served on parties */
        post: operations["serveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report what a waiting case waits for */
        post: operations["signalCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an action */
        post: operations["stepCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/tasks/{task}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a task as one’s own */
        post: operations["claimTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/tasks/{task}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Transfer, delegate, return … a task, or do something with the joint work it belongs to */
        post: operations["operateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/tasks/{task}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People to whom an operation on a task can go now, the nearest first */
        get: operations["taskRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/tasks/{task}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a task back to all holders of its role */
        post: operations["releaseTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft, the bundle that it leads to and what checking finds there */
        get: operations["getDraft"];
        /** Replace the list of changes */
        put: operations["saveDraft"];
        post?: never;
        /** Throw the draft away */
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the publication of the draft */
        post: operations["requestPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The engine's version; browser and server must run the same */
        get: operations["engine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The flows in force in the city, and where the person may start a case of each */
        get: operations["listFlows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{flow}/start-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked to start a case of the flow */
        get: operations["startForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/form-drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person has entered so far */
        get: operations["getFormDraft"];
        /** Keep what the person has entered so far */
        put: operations["saveFormDraft"];
        post?: never;
        /** Forget what was entered */
        delete: operations["deleteFormDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What cases tell the posts of the person, the latest first */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark notifications as read: those named, or all up to an instant */
        post: operations["readNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligation-dues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What recurring obligations ask of the units in sight, the latest first */
        get: operations["listObligationDues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligation-dues/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the case that is owed */
        post: operations["beginObligationDue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The packs of the city with their drafts and publications */
        get: operations["listPacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{pack}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person's open draft on the active publication; made when there is none */
        post: operations["openDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{pack}/flows/{flow}/layout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the boxes of the flow stand on the canvas */
        get: operations["getLayout"];
        /** Keep where the boxes of the flow stand on the canvas */
        put: operations["saveLayout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packs/{pack}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All publications of the pack, newest first */
        get: operations["listPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of the city and the roles that they hold */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A publication with its bundle */
        get: operations["getPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{hash}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put in force, from today or from a later day on */
        post: operations["activatePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{hash}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve; never by an author of one of its changes */
        post: operations["approvePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{hash}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs from another publication (by default the one it was made from), in words */
        get: operations["publicationChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{hash}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject, saying why */
        post: operations["rejectPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Qualifications of a person, of one's own, or of everybody */
        get: operations["listQualifications"];
        put?: never;
        /** Record a qualification of a person with its term */
        post: operations["recordQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/qualifications/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a qualification count no more from a day on */
        post: operations["withdrawQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in; the session is kept in a cookie */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["currentSession"];
        put?: never;
        post?: never;
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Substitutions for a person or by them: one's own, or of everybody */
        get: operations["listSubstitutions"];
        put?: never;
        /** Let somebody stand in for a person on some days */
        post: operations["recordSubstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a substitution from a day on */
        post: operations["withdrawSubstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open tasks by the instant at which they are due */
        get: operations["inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The city's tree of units */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures in the text format of Prometheus */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database answers */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Activation: {
            /** @description Calendar date in the city's zone */
            validFrom?: string;
        };
        Approval: {
            comment?: string;
        };
        Attachment: {
            id: string;
            mediaType: string;
            name: string;
            sha256: string;
            size: number;
        };
        AtVersion: {
            version: number;
        };
        BasisView: {
            article: string | null;
            regulation: string;
            title: components["schemas"]["Text"];
            /** @enum {unknown} */
            verification: "verified" | "partly" | "unverified" | "local";
        };
        BranchLine: {
            element: string | null;
            id: string;
            states: components["schemas"]["Titled"][];
            /** @enum {unknown} */
            status: "waiting" | "active" | "ended" | "cancelled";
            title: components["schemas"]["Text"];
        };
        Bundle: {
            calendar: {
                days: {
                    date: string;
                    kind: "off" | "work";
                    name: {
                        en: string;
                        "zh-CN": string;
                    };
                }[];
                workingHours: {
                    days: number[];
                    from: string;
                    to: string;
                }[];
                zone: string;
            };
            codeLists: {
                basis?: {
                    article?: string;
                    note?: {
                        en: string;
                        "zh-CN": string;
                    };
                    regulation: string;
                    verification?: "verified" | "partly" | "unverified" | "local";
                }[];
                codes: {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    order: string;
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                    validFrom?: string;
                    validUntil?: string;
                }[];
                description?: {
                    en: string;
                    "zh-CN": string;
                };
                id: string;
                order: string;
                title: {
                    en: string;
                    "zh-CN": string;
                };
            }[];
            fields: {
                basis?: {
                    article?: string;
                    note?: {
                        en: string;
                        "zh-CN": string;
                    };
                    regulation: string;
                    verification?: "verified" | "partly" | "unverified" | "local";
                }[];
                class: "P0" | "P1" | "P2" | "P3";
                codeList?: string;
                computed?: unknown;
                description?: {
                    en: string;
                    "zh-CN": string;
                };
                id: string;
                max?: number;
                maxItems?: number;
                maxLength?: number;
                min?: number;
                minLength?: number;
                order: string;
                purpose?: {
                    en: string;
                    "zh-CN": string;
                };
                retention?: {
                    n: number;
                    unit: "minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
                };
                title: {
                    en: string;
                    "zh-CN": string;
                };
                type: "text" | "long-text" | "integer" | "decimal" | "money" | "boolean" | "date" | "date-time" | "code" | "codes" | "phone" | "citizen-id" | "unit" | "person" | "attachments";
            }[];
            flows: {
                actions: {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    consequence?: {
                        en: string;
                        "zh-CN": string;
                    };
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    effects?: ({
                        text: {
                            en: string;
                            "zh-CN": string;
                        };
                        to: {
                            role: string;
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                        } | {
                            parties: "all" | string;
                        };
                        /** @constant */
                        type: "notify";
                    } | {
                        /** @constant */
                        type: "move-unit";
                        unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                    } | {
                        field: string;
                        /** @constant */
                        type: "set-field";
                        value: unknown;
                    } | {
                        deadline: string;
                        /** @constant */
                        type: "extend-deadline";
                    })[];
                    form?: string;
                    from: string;
                    guard?: unknown;
                    id: string;
                    kind: "forward" | "return" | "terminate" | "record";
                    order: string;
                    reason?: "optional" | "required";
                    roles?: string[];
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                    to?: string;
                }[];
                basis?: {
                    article?: string;
                    note?: {
                        en: string;
                        "zh-CN": string;
                    };
                    regulation: string;
                    verification?: "verified" | "partly" | "unverified" | "local";
                }[];
                cancelling?: {
                    roles: string[];
                };
                caseNumber: string;
                counters: {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    counts: {
                        action: string;
                    } | {
                        state: string;
                    };
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    order: string;
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                }[];
                deadlines: {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    consequences?: {
                        after?: {
                            n: number | {
                                parameter: string;
                            };
                            unit: "minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
                        };
                        do: {
                            /** @constant */
                            type: "escalate";
                            up: number;
                        } | {
                            role: string;
                            /** @constant */
                            type: "reassign";
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                        } | {
                            level: 1 | 2 | 3;
                            role: string;
                            /** @constant */
                            type: "supervise";
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                        } | {
                            counter: string;
                            /** @constant */
                            type: "count";
                        } | {
                            effect: {
                                text: {
                                    en: string;
                                    "zh-CN": string;
                                };
                                to: {
                                    role: string;
                                    unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                                } | {
                                    parties: "all" | string;
                                };
                                /** @constant */
                                type: "notify";
                            } | {
                                /** @constant */
                                type: "move-unit";
                                unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                            } | {
                                field: string;
                                /** @constant */
                                type: "set-field";
                                value: unknown;
                            } | {
                                deadline: string;
                                /** @constant */
                                type: "extend-deadline";
                            };
                            /** @constant */
                            type: "effect";
                        };
                        id: string;
                        order: string;
                    }[];
                    counting?: {
                        firstDay?: "excluded" | "included";
                        rollsLastDay?: boolean;
                        until?: "end-of-day" | "close-of-business";
                    };
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    duration: {
                        n: number | {
                            parameter: string;
                        };
                        unit: "minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
                    };
                    extension?: {
                        approvedBy?: string[];
                        duration: {
                            n: number | {
                                parameter: string;
                            };
                            unit: "minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
                        };
                        max: number;
                    };
                    id: string;
                    kind: "statutory" | "operational";
                    order: string;
                    starts: {
                        /** @constant */
                        on: "entry";
                    } | {
                        field: string;
                        /** @constant */
                        on: "field";
                    } | {
                        action: string;
                        /** @constant */
                        on: "action";
                    } | {
                        /** @constant */
                        on: "signal";
                        signal: string;
                    } | {
                        document: string;
                        /** @constant */
                        on: "service";
                    };
                    state?: string;
                    suspensions?: {
                        basis?: {
                            article?: string;
                            note?: {
                                en: string;
                                "zh-CN": string;
                            };
                            regulation: string;
                            verification?: "verified" | "partly" | "unverified" | "local";
                        }[];
                        ground: {
                            en: string;
                            "zh-CN": string;
                        };
                        state: string;
                    }[];
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                    warnings?: {
                        before: {
                            n: number | {
                                parameter: string;
                            };
                            unit: "minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
                        };
                        id: string;
                        order: string;
                    }[];
                }[];
                description?: {
                    en: string;
                    "zh-CN": string;
                };
                documents?: {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    order: string;
                    roles: string[];
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                }[];
                fields: {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    class: "P0" | "P1" | "P2" | "P3";
                    codeList?: string;
                    computed?: unknown;
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    max?: number;
                    maxItems?: number;
                    maxLength?: number;
                    min?: number;
                    minLength?: number;
                    order: string;
                    purpose?: {
                        en: string;
                        "zh-CN": string;
                    };
                    retention?: {
                        n: number;
                        unit: "minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
                    };
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                    type: "text" | "long-text" | "integer" | "decimal" | "money" | "boolean" | "date" | "date-time" | "code" | "codes" | "phone" | "citizen-id" | "unit" | "person" | "attachments";
                }[];
                forms: {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    items: {
                        field: string;
                        help?: {
                            en: string;
                            "zh-CN": string;
                        };
                        id: string;
                        order: string;
                        readOnly?: boolean;
                        required?: boolean | {
                            rule: unknown;
                        };
                        section?: string;
                        visible?: {
                            rule: unknown;
                        };
                        width?: "full" | "half";
                    }[];
                    order: string;
                    sections?: {
                        id: string;
                        order: string;
                        title: {
                            en: string;
                            "zh-CN": string;
                        };
                    }[];
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                }[];
                id: string;
                initial: string;
                jumping?: {
                    roles: string[];
                    to?: string[];
                };
                noun: {
                    en: string;
                    "zh-CN": string;
                };
                obligations?: {
                    action: string;
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    catchUp: "all" | "latest" | "none";
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    every: {
                        n: number;
                        /** @constant */
                        unit: "day";
                    } | {
                        n: number;
                        /** @constant */
                        unit: "week";
                        weekday: number;
                    } | {
                        day: number;
                        n: number;
                        /** @constant */
                        unit: "month";
                    };
                    holiday: "keep" | "skip" | "before" | "after";
                    id: string;
                    missed?: string;
                    order: string;
                    state: string;
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                    within: {
                        n: number | {
                            parameter: string;
                        };
                        unit: "minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
                    };
                }[];
                order: string;
                partyRoles: {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    max: number;
                    min: number;
                    order: string;
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                }[];
                properties?: {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    order: string;
                    property: {
                        first: string;
                        then: string;
                        /** @constant */
                        type: "before";
                    } | {
                        at?: string;
                        /** @constant */
                        type: "never";
                        when: unknown;
                    } | {
                        actions?: string[];
                        states?: string[];
                        /** @constant */
                        type: "different-people";
                    } | {
                        through: {
                            state: string;
                        } | {
                            unit: "city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department";
                        };
                        /** @constant */
                        type: "passes";
                        when: unknown;
                    } | {
                        deadline?: string;
                        duration?: {
                            n: number | {
                                parameter: string;
                            };
                            unit: "minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
                        };
                        from: string;
                        to: string;
                        /** @constant */
                        type: "within";
                    };
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                }[];
                reopening?: {
                    max: number;
                    roles: string[];
                    to: string[];
                    within?: {
                        n: number | {
                            parameter: string;
                        };
                        unit: "minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
                    };
                };
                routes: {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    effects?: ({
                        text: {
                            en: string;
                            "zh-CN": string;
                        };
                        to: {
                            role: string;
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                        } | {
                            parties: "all" | string;
                        };
                        /** @constant */
                        type: "notify";
                    } | {
                        /** @constant */
                        type: "move-unit";
                        unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                    } | {
                        field: string;
                        /** @constant */
                        type: "set-field";
                        value: unknown;
                    } | {
                        deadline: string;
                        /** @constant */
                        type: "extend-deadline";
                    })[];
                    from: string;
                    guard?: unknown;
                    id: string;
                    on: {
                        /** @constant */
                        type: "choice";
                    } | {
                        deadline: string;
                        /** @constant */
                        type: "deadline";
                    } | {
                        duration: {
                            n: number | {
                                parameter: string;
                            };
                            unit: "minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
                        };
                        /** @constant */
                        type: "after";
                    } | {
                        field: string;
                        /** @constant */
                        type: "at";
                    } | {
                        signal: string;
                        /** @constant */
                        type: "signal";
                    } | {
                        /** @constant */
                        type: "done";
                    } | {
                        /** @constant */
                        type: "failed";
                    } | {
                        /** @constant */
                        type: "timed-out";
                    } | {
                        /** @constant */
                        type: "joined";
                    } | {
                        outcome?: string;
                        /** @constant */
                        type: "finished";
                    } | {
                        /** @constant */
                        type: "started";
                    };
                    order: string;
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                    to: string;
                }[];
                rules: {
                    appliesBy?: "opened" | "decided" | {
                        field: string;
                    };
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    order: string;
                    rule: unknown;
                    severity?: (string | number | boolean)[];
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                    transition?: "old" | "new" | "lighter";
                    versions?: {
                        basis?: {
                            article?: string;
                            note?: {
                                en: string;
                                "zh-CN": string;
                            };
                            regulation: string;
                            verification?: "verified" | "partly" | "unverified" | "local";
                        }[];
                        from: string;
                        rule: unknown;
                        until?: string;
                    }[];
                }[];
                signals: {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    keep?: {
                        n: number | {
                            parameter: string;
                        };
                        unit: "minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
                    };
                    order: string;
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                    unawaited?: "keep" | "refuse" | "ignore";
                }[];
                start: {
                    form: string;
                    roles: string[];
                    unitKinds: ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department")[];
                };
                states: ({
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    form?: string;
                    group?: {
                        allows?: {
                            add?: {
                                addedMayAdd?: boolean;
                                roles?: string[];
                                where: ("before" | "after" | "beside")[];
                                within?: "unit" | "anywhere" | {
                                    up: number;
                                };
                            };
                            delegate?: {
                                depth?: number;
                                within?: "unit" | "anywhere" | {
                                    up: number;
                                };
                            };
                            extend?: {
                                duration: {
                                    n: number | {
                                        parameter: string;
                                    };
                                    unit: "minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
                                };
                                max?: number;
                                roles: string[];
                                up: number;
                            };
                            manage?: {
                                roles: string[];
                            };
                            object?: {
                                max?: number;
                                roles: string[];
                                up: number;
                            };
                            remove?: {
                                roles?: string[];
                                whom: "added" | "anyone";
                            };
                            return?: {
                                max?: number;
                                resubmission: "through-again" | "straight-back" | "as-chosen";
                                to: string[];
                            };
                            supervise?: {
                                roles: string[];
                            };
                            takeBack?: {
                                until: "acted" | "read";
                            };
                            terminate?: {
                                action: string;
                                roles: string[];
                            };
                            transfer?: {
                                max?: number;
                                within?: "unit" | "anywhere" | {
                                    up: number;
                                };
                            };
                            urge?: {
                                max?: number;
                                minutes: number;
                            };
                            withdraw?: {
                                until: "acted" | "read";
                            };
                        };
                        answers?: {
                            abstain?: string[];
                            approve: string[];
                            refuse: string[];
                        };
                        mode: "any" | "all" | "in-turn" | "vote";
                        quorum?: {
                            count: number;
                        } | {
                            percent: number;
                        };
                        refusal?: "decides" | "waits" | "previous";
                        rest?: "cancel" | "run-on";
                        threshold?: {
                            abstentions: "count" | "left-out";
                            more?: boolean;
                            percent: number;
                        };
                        veto?: {
                            actions: string[];
                            roles?: string[];
                        };
                    };
                    id: string;
                    /** @constant */
                    kind: "work";
                    onEntry?: ({
                        text: {
                            en: string;
                            "zh-CN": string;
                        };
                        to: {
                            role: string;
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                        } | {
                            parties: "all" | string;
                        };
                        /** @constant */
                        type: "notify";
                    } | {
                        /** @constant */
                        type: "move-unit";
                        unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                    } | {
                        field: string;
                        /** @constant */
                        type: "set-field";
                        value: unknown;
                    } | {
                        deadline: string;
                        /** @constant */
                        type: "extend-deadline";
                    })[];
                    order: string;
                    parent?: string;
                    people?: {
                        applicant?: "allow" | "skip" | "escalate";
                        empty?: {
                            /** @constant */
                            type: "escalate";
                        } | {
                            role: string;
                            /** @constant */
                            type: "role";
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department") | {
                                up: number;
                            } | {
                                rule: unknown;
                            };
                        } | {
                            role: string;
                            /** @constant */
                            type: "administrator";
                        } | {
                            /** @constant */
                            type: "refuse";
                        };
                        from: ({
                            role: string;
                            /** @constant */
                            type: "role";
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department") | {
                                up: number;
                            } | {
                                rule: unknown;
                            };
                            weight?: number;
                        } | {
                            state: string;
                            /** @constant */
                            type: "previous-handler";
                            weight?: number;
                        } | {
                            rule: unknown;
                            /** @constant */
                            type: "person";
                            weight?: number;
                        })[];
                        notTheSameAs?: string[];
                        repeated?: {
                            /** @constant */
                            type: "again";
                        } | {
                            action: string;
                            /** @constant */
                            type: "skip";
                            within: "case" | "previous-state";
                        };
                        requires?: {
                            noConflict?: boolean;
                            qualifications?: string[];
                        };
                        seats?: {
                            /** @constant */
                            type: "open";
                        } | {
                            /** @constant */
                            type: "each";
                        } | {
                            count: number;
                            /** @constant */
                            type: "count";
                        } | {
                            by: "least-loaded" | "rotation" | "listed";
                            count: number;
                            /** @constant */
                            type: "chosen";
                        };
                    };
                    role: string;
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                    unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                } | {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    /** @constant */
                    kind: "choice";
                    onEntry?: ({
                        text: {
                            en: string;
                            "zh-CN": string;
                        };
                        to: {
                            role: string;
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                        } | {
                            parties: "all" | string;
                        };
                        /** @constant */
                        type: "notify";
                    } | {
                        /** @constant */
                        type: "move-unit";
                        unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                    } | {
                        field: string;
                        /** @constant */
                        type: "set-field";
                        value: unknown;
                    } | {
                        deadline: string;
                        /** @constant */
                        type: "extend-deadline";
                    })[];
                    order: string;
                    parent?: string;
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                } | {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    /** @constant */
                    kind: "wait";
                    onEntry?: ({
                        text: {
                            en: string;
                            "zh-CN": string;
                        };
                        to: {
                            role: string;
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                        } | {
                            parties: "all" | string;
                        };
                        /** @constant */
                        type: "notify";
                    } | {
                        /** @constant */
                        type: "move-unit";
                        unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                    } | {
                        field: string;
                        /** @constant */
                        type: "set-field";
                        value: unknown;
                    } | {
                        deadline: string;
                        /** @constant */
                        type: "extend-deadline";
                    })[];
                    order: string;
                    parent?: string;
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                } | {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    effect: {
                        channel: string;
                        payload: unknown;
                        /** @constant */
                        type: "deliver";
                    };
                    id: string;
                    /** @constant */
                    kind: "automatic";
                    onEntry?: ({
                        text: {
                            en: string;
                            "zh-CN": string;
                        };
                        to: {
                            role: string;
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                        } | {
                            parties: "all" | string;
                        };
                        /** @constant */
                        type: "notify";
                    } | {
                        /** @constant */
                        type: "move-unit";
                        unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                    } | {
                        field: string;
                        /** @constant */
                        type: "set-field";
                        value: unknown;
                    } | {
                        deadline: string;
                        /** @constant */
                        type: "extend-deadline";
                    })[];
                    order: string;
                    parent?: string;
                    timeout?: {
                        n: number | {
                            parameter: string;
                        };
                        unit: "minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
                    };
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                } | {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    /** @constant */
                    kind: "final";
                    onEntry?: ({
                        text: {
                            en: string;
                            "zh-CN": string;
                        };
                        to: {
                            role: string;
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                        } | {
                            parties: "all" | string;
                        };
                        /** @constant */
                        type: "notify";
                    } | {
                        /** @constant */
                        type: "move-unit";
                        unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                    } | {
                        field: string;
                        /** @constant */
                        type: "set-field";
                        value: unknown;
                    } | {
                        deadline: string;
                        /** @constant */
                        type: "extend-deadline";
                    })[];
                    order: string;
                    outcome: string;
                    parent?: string;
                    remedy?: {
                        en: string;
                        "zh-CN": string;
                    };
                    result: "success" | "failure" | "neutral";
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                } | {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    history?: "shallow" | "deep";
                    id: string;
                    initial: string;
                    /** @constant */
                    kind: "composite";
                    onEntry?: ({
                        text: {
                            en: string;
                            "zh-CN": string;
                        };
                        to: {
                            role: string;
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                        } | {
                            parties: "all" | string;
                        };
                        /** @constant */
                        type: "notify";
                    } | {
                        /** @constant */
                        type: "move-unit";
                        unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                    } | {
                        field: string;
                        /** @constant */
                        type: "set-field";
                        value: unknown;
                    } | {
                        deadline: string;
                        /** @constant */
                        type: "extend-deadline";
                    })[];
                    order: string;
                    parent?: string;
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                    when?: unknown;
                    writes?: string[];
                } | {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    /** @constant */
                    history?: true;
                    id: string;
                    join: {
                        /** @constant */
                        type: "all";
                    } | {
                        /** @constant */
                        type: "any";
                    } | {
                        count: number;
                        /** @constant */
                        type: "count";
                    } | {
                        branch: string;
                        /** @constant */
                        type: "lead";
                    };
                    /** @constant */
                    kind: "joint";
                    onEntry?: ({
                        text: {
                            en: string;
                            "zh-CN": string;
                        };
                        to: {
                            role: string;
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                        } | {
                            parties: "all" | string;
                        };
                        /** @constant */
                        type: "notify";
                    } | {
                        /** @constant */
                        type: "move-unit";
                        unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                    } | {
                        field: string;
                        /** @constant */
                        type: "set-field";
                        value: unknown;
                    } | {
                        deadline: string;
                        /** @constant */
                        type: "extend-deadline";
                    })[];
                    order: string;
                    parent?: string;
                    rest: "cancel" | "run-on";
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                } | {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    changedBy?: string[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    in: "parallel" | "turn";
                    join: {
                        /** @constant */
                        type: "all";
                    } | {
                        /** @constant */
                        type: "any";
                    } | {
                        count: number;
                        /** @constant */
                        type: "count";
                    };
                    /** @constant */
                    kind: "multiple";
                    onEntry?: ({
                        text: {
                            en: string;
                            "zh-CN": string;
                        };
                        to: {
                            role: string;
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                        } | {
                            parties: "all" | string;
                        };
                        /** @constant */
                        type: "notify";
                    } | {
                        /** @constant */
                        type: "move-unit";
                        unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                    } | {
                        field: string;
                        /** @constant */
                        type: "set-field";
                        value: unknown;
                    } | {
                        deadline: string;
                        /** @constant */
                        type: "extend-deadline";
                    })[];
                    order: string;
                    over: unknown;
                    parent?: string;
                    rest: "cancel" | "run-on";
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                } | {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    flow: string;
                    id: string;
                    input: {
                        field: string;
                        value: unknown;
                    }[];
                    /** @constant */
                    kind: "subflow";
                    onEntry?: ({
                        text: {
                            en: string;
                            "zh-CN": string;
                        };
                        to: {
                            role: string;
                            unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                        } | {
                            parties: "all" | string;
                        };
                        /** @constant */
                        type: "notify";
                    } | {
                        /** @constant */
                        type: "move-unit";
                        unit: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                    } | {
                        field: string;
                        /** @constant */
                        type: "set-field";
                        value: unknown;
                    } | {
                        deadline: string;
                        /** @constant */
                        type: "extend-deadline";
                    })[];
                    order: string;
                    output: {
                        field: string;
                        from: string;
                    }[];
                    parent?: string;
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                    unit?: "case" | ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department");
                    wait: boolean;
                })[];
                tables?: {
                    aggregation?: "list" | "sum" | "min" | "max" | "count";
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    hitPolicy: "unique" | "first" | "priority" | "any" | "collect" | "rule-order" | "output-order";
                    id: string;
                    inputs: ({
                        basis?: {
                            article?: string;
                            note?: {
                                en: string;
                                "zh-CN": string;
                            };
                            regulation: string;
                            verification?: "verified" | "partly" | "unverified" | "local";
                        }[];
                        codeList?: string;
                        decimals?: number;
                        description?: {
                            en: string;
                            "zh-CN": string;
                        };
                        id: string;
                        max?: number;
                        min?: number;
                        order: string;
                        path: string;
                        title: {
                            en: string;
                            "zh-CN": string;
                        };
                        type: "number" | "string" | "boolean" | "date";
                    } | {
                        basis?: {
                            article?: string;
                            note?: {
                                en: string;
                                "zh-CN": string;
                            };
                            regulation: string;
                            verification?: "verified" | "partly" | "unverified" | "local";
                        }[];
                        codeList?: string;
                        decimals?: number;
                        description?: {
                            en: string;
                            "zh-CN": string;
                        };
                        id: string;
                        max?: number;
                        min?: number;
                        order: string;
                        rule: unknown;
                        title: {
                            en: string;
                            "zh-CN": string;
                        };
                        type: "number" | "string" | "boolean" | "date";
                    })[];
                    order: string;
                    otherwise?: Record<string, never>;
                    outputs: {
                        basis?: {
                            article?: string;
                            note?: {
                                en: string;
                                "zh-CN": string;
                            };
                            regulation: string;
                            verification?: "verified" | "partly" | "unverified" | "local";
                        }[];
                        codeList?: string;
                        description?: {
                            en: string;
                            "zh-CN": string;
                        };
                        id: string;
                        order: string;
                        title: {
                            en: string;
                            "zh-CN": string;
                        };
                        type: "number" | "string" | "boolean" | "date";
                        values?: (number | string | boolean)[];
                    }[];
                    rows: {
                        basis?: {
                            article?: string;
                            note?: {
                                en: string;
                                "zh-CN": string;
                            };
                            regulation: string;
                            verification?: "verified" | "partly" | "unverified" | "local";
                        }[];
                        conditions: Record<string, never>;
                        id: string;
                        order: string;
                        outputs: Record<string, never>;
                        title?: {
                            en: string;
                            "zh-CN": string;
                        };
                    }[];
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                }[];
                title: {
                    en: string;
                    "zh-CN": string;
                };
                titleField: string;
            }[];
            /** @constant */
            format: 1;
            obligations?: {
                basis?: {
                    article?: string;
                    note?: {
                        en: string;
                        "zh-CN": string;
                    };
                    regulation: string;
                    verification?: "verified" | "partly" | "unverified" | "local";
                }[];
                catchUp: "all" | "latest" | "none";
                description?: {
                    en: string;
                    "zh-CN": string;
                };
                every: {
                    n: number;
                    /** @constant */
                    unit: "day";
                } | {
                    n: number;
                    /** @constant */
                    unit: "week";
                    weekday: number;
                } | {
                    day: number;
                    n: number;
                    /** @constant */
                    unit: "month";
                };
                flow: string;
                holiday: "keep" | "skip" | "before" | "after";
                id: string;
                order: string;
                title: {
                    en: string;
                    "zh-CN": string;
                };
                unitKind: "city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department";
                validFrom: string;
                validUntil?: string;
                within: {
                    n: number | {
                        parameter: string;
                    };
                    unit: "minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year";
                };
            }[];
            pack: {
                description?: {
                    en: string;
                    "zh-CN": string;
                };
                id: string;
                title: {
                    en: string;
                    "zh-CN": string;
                };
                version: string;
            };
            parameters: {
                basis?: {
                    article?: string;
                    note?: {
                        en: string;
                        "zh-CN": string;
                    };
                    regulation: string;
                    verification?: "verified" | "partly" | "unverified" | "local";
                }[];
                codeList?: string;
                description?: {
                    en: string;
                    "zh-CN": string;
                };
                id: string;
                lock: "locked" | "range" | "choice" | "free" | "must";
                max?: number;
                min?: number;
                order: string;
                title: {
                    en: string;
                    "zh-CN": string;
                };
                type: "integer" | "number" | "boolean" | "text" | "code";
                unit?: ("minute" | "hour" | "working-hour" | "working-day" | "calendar-day" | "month" | "year") | "yuan" | "person" | "time";
                value: number | boolean | string;
                verification: "verified" | "partly" | "unverified" | "local";
            }[];
            regulations: {
                basis?: {
                    article?: string;
                    note?: {
                        en: string;
                        "zh-CN": string;
                    };
                    regulation: string;
                    verification?: "verified" | "partly" | "unverified" | "local";
                }[];
                description?: {
                    en: string;
                    "zh-CN": string;
                };
                id: string;
                issuer?: {
                    en: string;
                    "zh-CN": string;
                };
                number?: string;
                order: string;
                rank: "law" | "administrative-regulation" | "judicial-interpretation" | "local-regulation" | "department-rule" | "local-government-rule" | "normative-document" | "standard";
                source?: string;
                title: {
                    en: string;
                    "zh-CN": string;
                };
                validFrom?: string;
                validUntil?: string;
                verification: "verified" | "partly" | "unverified" | "local";
            }[];
            retired: string[];
            roles: {
                basis?: {
                    article?: string;
                    note?: {
                        en: string;
                        "zh-CN": string;
                    };
                    regulation: string;
                    verification?: "verified" | "partly" | "unverified" | "local";
                }[];
                description?: {
                    en: string;
                    "zh-CN": string;
                };
                id: string;
                order: string;
                title: {
                    en: string;
                    "zh-CN": string;
                };
                unitKinds: ("city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department")[];
            }[];
            rules: {
                appliesBy?: "opened" | "decided" | {
                    field: string;
                };
                basis?: {
                    article?: string;
                    note?: {
                        en: string;
                        "zh-CN": string;
                    };
                    regulation: string;
                    verification?: "verified" | "partly" | "unverified" | "local";
                }[];
                description?: {
                    en: string;
                    "zh-CN": string;
                };
                id: string;
                order: string;
                rule: unknown;
                severity?: (string | number | boolean)[];
                title: {
                    en: string;
                    "zh-CN": string;
                };
                transition?: "old" | "new" | "lighter";
                versions?: {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    from: string;
                    rule: unknown;
                    until?: string;
                }[];
            }[];
            tables?: {
                aggregation?: "list" | "sum" | "min" | "max" | "count";
                basis?: {
                    article?: string;
                    note?: {
                        en: string;
                        "zh-CN": string;
                    };
                    regulation: string;
                    verification?: "verified" | "partly" | "unverified" | "local";
                }[];
                description?: {
                    en: string;
                    "zh-CN": string;
                };
                hitPolicy: "unique" | "first" | "priority" | "any" | "collect" | "rule-order" | "output-order";
                id: string;
                inputs: ({
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    codeList?: string;
                    decimals?: number;
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    max?: number;
                    min?: number;
                    order: string;
                    path: string;
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                    type: "number" | "string" | "boolean" | "date";
                } | {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    codeList?: string;
                    decimals?: number;
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    max?: number;
                    min?: number;
                    order: string;
                    rule: unknown;
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                    type: "number" | "string" | "boolean" | "date";
                })[];
                order: string;
                otherwise?: Record<string, never>;
                outputs: {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    codeList?: string;
                    description?: {
                        en: string;
                        "zh-CN": string;
                    };
                    id: string;
                    order: string;
                    title: {
                        en: string;
                        "zh-CN": string;
                    };
                    type: "number" | "string" | "boolean" | "date";
                    values?: (number | string | boolean)[];
                }[];
                rows: {
                    basis?: {
                        article?: string;
                        note?: {
                            en: string;
                            "zh-CN": string;
                        };
                        regulation: string;
                        verification?: "verified" | "partly" | "unverified" | "local";
                    }[];
                    conditions: Record<string, never>;
                    id: string;
                    order: string;
                    outputs: Record<string, never>;
                    title?: {
                        en: string;
                        "zh-CN": string;
                    };
                }[];
                title: {
                    en: string;
                    "zh-CN": string;
                };
            }[];
        };
        CaseDetail: {
            data: components["schemas"]["CaseValue"][];
            deadlines: components["schemas"]["Deadline"][];
            documents: components["schemas"]["CaseDocument"][];
            due: components["schemas"]["DueChip"] | null;
            flow: string;
            flowTitle: components["schemas"]["Text"];
            groups: components["schemas"]["GroupView"][];
            id: string;
            incidents: components["schemas"]["Incident"][];
            mayChangeParties: boolean;
            moves: components["schemas"]["CaseMove"][];
            noun: components["schemas"]["Text"];
            number: string;
            offers: components["schemas"]["Offer"][];
            /** @description Instant in UTC, ISO 8601 */
            openedAt: string;
            operations: components["schemas"]["TaskOperation"][];
            outcome: components["schemas"]["Outcome"] | null;
            parties: components["schemas"]["Party"][];
            partyRoles: components["schemas"]["PartyRole"][];
            progress: {
                branches: components["schemas"]["BranchLine"][];
                states: components["schemas"]["ProgressState"][];
            };
            publication: {
                current: boolean;
                hash: string;
                version: string;
            };
            queryCode: string;
            states: components["schemas"]["Titled"][];
            /** @enum {unknown} */
            status: "active" | "closed";
            tasks: components["schemas"]["Task"][];
            title: string;
            unit: components["schemas"]["UnitTitle"];
            version: number;
        };
        CaseDocument: {
            id: string;
            mayServe: boolean;
            served: {
                /** @description Instant in UTC, ISO 8601 */
                at: string;
                /** @description Instant in UTC, ISO 8601 */
                happenedAt: string;
                /** @enum {unknown} */
                method: "direct" | "left" | "electronic" | "entrusted" | "post" | "announcement";
                to: string;
                toTitle: components["schemas"]["Text"];
            }[];
            title: components["schemas"]["Text"];
        };
        CaseMove: {
            branch: string | null;
            /** @enum {unknown} */
            move: "jump" | "reopen" | "cancel";
            title: components["schemas"]["Text"];
            to: components["schemas"]["Titled"] | null;
        };
        CasePage: {
            items: components["schemas"]["CaseSummary"][];
            next: string | null;
        };
        CaseSummary: {
            due: components["schemas"]["DueChip"] | null;
            flow: string;
            flowTitle: components["schemas"]["Text"];
            id: string;
            noun: components["schemas"]["Text"];
            number: string;
            /** @description Instant in UTC, ISO 8601 */
            openedAt: string;
            outcome: components["schemas"]["Outcome"] | null;
            queryCode: string;
            states: components["schemas"]["Titled"][];
            /** @enum {unknown} */
            status: "active" | "closed";
            title: string;
            unit: components["schemas"]["UnitTitle"];
            version: number;
        };
        CaseValue: {
            /** @description Instant in UTC, ISO 8601 */
            at: string;
            by: components["schemas"]["PersonName"];
            /** @enum {unknown} */
            class: "P0" | "P1" | "P2" | "P3";
            display?: components["schemas"]["Text"] | null;
            field: string;
            masked: boolean;
            title: components["schemas"]["Text"];
            type: string;
            value: unknown;
        };
        Change: {
            element: {
                id: string;
            };
            flow?: string;
            kind: "flow" | "regulation" | "role" | "parameter" | "code-list" | "code" | "rule" | "table" | "table-input" | "table-output" | "row" | "field" | "form" | "form-section" | "form-item" | "state" | "action" | "route" | "deadline" | "warning" | "consequence" | "document" | "obligation" | "unit-obligation" | "signal" | "counter" | "party-role" | "property";
            /** @constant */
            op: "add";
            parent?: string;
        } | {
            flow?: string;
            id: string;
            kind: "flow" | "regulation" | "role" | "parameter" | "code-list" | "code" | "rule" | "table" | "table-input" | "table-output" | "row" | "field" | "form" | "form-section" | "form-item" | "state" | "action" | "route" | "deadline" | "warning" | "consequence" | "document" | "obligation" | "unit-obligation" | "signal" | "counter" | "party-role" | "property";
            /** @constant */
            op: "remove";
            parent?: string;
        } | {
            flow?: string;
            id: string;
            kind: "flow" | "regulation" | "role" | "parameter" | "code-list" | "code" | "rule" | "table" | "table-input" | "table-output" | "row" | "field" | "form" | "form-section" | "form-item" | "state" | "action" | "route" | "deadline" | "warning" | "consequence" | "document" | "obligation" | "unit-obligation" | "signal" | "counter" | "party-role" | "property";
            /** @constant */
            op: "set";
            parent?: string;
            path: string[];
            value?: unknown;
        } | {
            /** @constant */
            op: "set-pack";
            path: string[];
            value?: unknown;
        };
        Conflict: {
            /** @description Instant in UTC, ISO 8601 */
            at: string;
            by: {
                id: string;
                name: string;
            };
            ended: components["schemas"]["RecordEnd"] | null;
            /** @enum {unknown} */
            ground: "direct-interest" | "other-relation" | "party-request";
            id: string;
            masked: boolean;
            person: {
                id: string;
                name: string;
            };
            /** @enum {unknown} */
            source: "declared" | "decided";
            words: string | null;
        };
        ConflictEnd: {
            reason: string;
        };
        ConflictList: {
            items: components["schemas"]["Conflict"][];
        };
        Deadline: {
            basis: components["schemas"]["BasisView"][];
            calendarDays: number | null;
            deadline: string;
            dueAt: string | null;
            dueDate: string | null;
            earlier: {
                because: string;
                dueAt: string | null;
                /** @description Instant in UTC, ISO 8601 */
                until: string;
            }[];
            extensions: {
                /** @description Instant in UTC, ISO 8601 */
                at: string;
                duration: {
                    [key: string]: unknown;
                };
            }[];
            ground: components["schemas"]["Text"] | null;
            id: string;
            /** @enum {unknown} */
            kind: "statutory" | "operational";
            overdue: boolean;
            provisional: boolean;
            sentence: components["schemas"]["Text"];
            startedAt: string | null;
            /** @enum {unknown} */
            status: "running" | "suspended" | "met" | "expired";
            suspensions: {
                ground: components["schemas"]["Text"];
                state: string;
            }[];
            title: components["schemas"]["Text"];
            workingDays: number | null;
        };
        Decision: {
            actingFor?: components["schemas"]["PersonName"];
            /** @description Instant in UTC, ISO 8601 */
            at: string;
            authority: {
                by: {
                    /** @description Calendar date in the city's zone */
                    from?: string;
                    role: {
                        id: string;
                        title: components["schemas"]["Text"];
                    };
                    unit: components["schemas"]["UnitTitle"];
                    /** @description Calendar date in the city's zone */
                    until?: string;
                }[];
                needed: boolean;
            };
            calendar: string;
            citations: {
                article: string | null;
                elements: components["schemas"]["Text"][];
                inForce: boolean | null;
                number: string | null;
                rank: ("law" | "administrative-regulation" | "judicial-interpretation" | "local-regulation" | "department-rule" | "local-government-rule" | "normative-document" | "standard") | null;
                regulation: string;
                title: components["schemas"]["Text"];
                validFrom: string | null;
                validUntil: string | null;
                verification: ("verified" | "partly" | "unverified" | "local") | null;
            }[];
            engine: string;
            enteredFor?: components["schemas"]["PersonName"];
            fields: {
                field: string;
                title: components["schemas"]["Text"];
            }[];
            /** @description Instant in UTC, ISO 8601 */
            happenedAt: string;
            hash: string;
            lines: components["schemas"]["Text"][];
            person: components["schemas"]["PersonName"];
            publication: {
                hash: string;
                version: string;
            };
            reason: string | null;
            rules: {
                because: components["schemas"]["Text"][];
                held: boolean | null;
                /** @enum {unknown} */
                kind: "guard" | "computed" | "value" | "payload" | "list" | "input";
                result: components["schemas"]["Text"];
                title: components["schemas"]["Text"];
            }[];
            step: number;
            tables: {
                rows: components["schemas"]["Text"][];
                title: components["schemas"]["Text"];
            }[];
            title: components["schemas"]["Text"];
        };
        DecisionRecord: {
            before: string | null;
            calendar: {
                version: string;
                years: {
                    hash: string;
                    year: number;
                }[];
                zone: string;
            };
            citations: {
                article: string | null;
                elements: string[];
                inForce: boolean | null;
                number: string | null;
                rank: ("law" | "administrative-regulation" | "judicial-interpretation" | "local-regulation" | "department-rule" | "local-government-rule" | "normative-document" | "standard") | null;
                regulation: string;
                title: components["schemas"]["Text"] | null;
                validFrom: string | null;
                validUntil: string | null;
                verification: ("verified" | "partly" | "unverified" | "local") | null;
            }[];
            directory: {
                answer: unknown;
                question: {
                    [key: string]: unknown;
                };
            }[];
            engine: string;
            event: {
                /** @description Instant in UTC, ISO 8601 */
                at: string;
                content: string;
                ids: string;
                type: string;
            };
            facts: {
                class: ("P0" | "P1" | "P2" | "P3") | null;
                field: string;
                /** @enum {unknown} */
                from: "case" | "event";
                hash: string;
            }[];
            flow: string;
            /** @constant */
            format: 1;
            output: {
                after: string;
                changes: {
                    /** @enum {unknown} */
                    because: "entered" | "computed" | "set";
                    field: string;
                    hash: string;
                }[];
                effects: {
                    hash: string;
                    type: string;
                }[];
                entries: {
                    [key: string]: unknown;
                }[];
                /** @constant */
                outcome: "stepped";
            };
            people: {
                actingFor?: string;
                authority: {
                    by: {
                        /** @description Calendar date in the city's zone */
                        from?: string;
                        role: string;
                        unit: string;
                        /** @description Calendar date in the city's zone */
                        until?: string;
                    }[];
                    needed: boolean;
                };
                id: string;
                roles: {
                    /** @description Calendar date in the city's zone */
                    from?: string;
                    role: string;
                    unit: string;
                    /** @description Calendar date in the city's zone */
                    until?: string;
                }[];
            }[];
            publication: string;
            rules: {
                explanation: {
                    [key: string]: unknown;
                };
                id: string;
                /** @enum {unknown} */
                kind: "guard" | "computed" | "value" | "payload" | "list" | "input";
            }[];
            tables: {
                by: {
                    id: string;
                    /** @enum {unknown} */
                    kind: "guard" | "computed" | "value" | "payload" | "list" | "input";
                };
                inputs: {
                    input: string;
                    value: unknown;
                }[];
                outputs: unknown;
                rows: string[];
                table: string;
            }[];
        };
        Draft: {
            base: string;
            baseBundle: components["schemas"]["Bundle"];
            bundle: components["schemas"]["Bundle"];
            by: components["schemas"]["PersonName"];
            changes: components["schemas"]["Change"][];
            id: string;
            pack: string;
            problems: components["schemas"]["Problem"][];
            /** @description Instant in UTC, ISO 8601 */
            updatedAt: string;
            version: number;
        };
        DraftContent: {
            changes: components["schemas"]["Change"][];
            version: number;
        };
        DraftSummary: {
            base: string;
            by: components["schemas"]["PersonName"];
            changeCount: number;
            id: string;
            pack: string;
            /** @description Instant in UTC, ISO 8601 */
            updatedAt: string;
            version: number;
        };
        DueCase: {
            id: string;
            number: string;
        };
        DueChip: {
            calendarDays: number | null;
            deadline: string;
            dueAt: string | null;
            dueDate: string | null;
            ground: components["schemas"]["Text"] | null;
            overdue: boolean;
            provisional: boolean;
            /** @enum {unknown} */
            status: "running" | "suspended" | "met" | "expired";
            title: components["schemas"]["Text"];
            workingDays: number | null;
        };
        EngineVersion: {
            version: string;
        };
        FieldValues: {
            [key: string]: unknown;
        };
        FlowList: {
            items: components["schemas"]["FlowSummary"][];
        };
        FlowSummary: {
            canStart: boolean;
            description: components["schemas"]["Text"] | null;
            flow: string;
            noun: components["schemas"]["Text"];
            openCases: number;
            pack: string;
            partyRoles: components["schemas"]["PartyRole"][];
            publication: string;
            publicationVersion: string;
            startUnits: components["schemas"]["UnitTitle"][];
            title: components["schemas"]["Text"];
        };
        Form: {
            fields: string[];
            schema: components["schemas"]["JsonDocument"];
            ui: components["schemas"]["JsonDocument"];
        };
        FormDraft: {
            key: string;
            parties: {
                [key: string]: string;
            }[];
            /** @description Instant in UTC, ISO 8601 */
            savedAt: string;
            values: components["schemas"]["FieldValues"];
        };
        FormDraftContent: {
            parties?: {
                [key: string]: string;
            }[];
            values: components["schemas"]["FieldValues"];
        };
        GroupAnswer: {
            actingFor: components["schemas"]["PersonName"] | null;
            action: string;
            actionTitle: components["schemas"]["Text"];
            /** @description Instant in UTC, ISO 8601 */
            at: string;
            by: components["schemas"]["PersonName"];
        };
        GroupCopy: {
            person: components["schemas"]["PersonName"];
            readAt: string | null;
        };
        GroupNeeds: {
            /** @enum {unknown} */
            abstentions: "count" | "left-out";
            more: boolean;
            percent: number;
            quorum: number;
        };
        GroupTally: {
            abstain: number;
            approve: number;
            refuse: number;
        };
        GroupTask: {
            addedBy: components["schemas"]["PersonName"] | null;
            delegated: boolean;
            delegates: components["schemas"]["PersonName"][];
            /** @enum {unknown} */
            extension: "none" | "asked" | "granted" | "refused";
            id: string;
            /** @enum {unknown} */
            objection: "none" | "asked" | "granted" | "refused";
            /** @enum {unknown} */
            position: "member" | "before" | "after";
            principal: components["schemas"]["PersonName"] | null;
            read: boolean;
        };
        GroupView: {
            answered: number;
            answers: components["schemas"]["GroupAnswer"][] | null;
            copies: components["schemas"]["GroupCopy"][];
            decided: boolean;
            id: string;
            /** @enum {unknown} */
            mode: "any" | "all" | "in-turn" | "vote";
            needs: components["schemas"]["GroupNeeds"] | null;
            next: components["schemas"]["PersonName"][];
            seats: number;
            state: string;
            stateTitle: components["schemas"]["Text"];
            supervision: number;
            suspendedAt: string | null;
            tally: components["schemas"]["GroupTally"] | null;
            tasks: components["schemas"]["GroupTask"][];
            urged: {
                count: number;
                lastAt: string | null;
            };
            waiting: number;
        };
        Health: {
            /** @enum {unknown} */
            status: "ok" | "unavailable";
        };
        HistoryEntry: {
            /** @description Instant in UTC, ISO 8601 */
            at: string;
            by: components["schemas"]["PersonName"];
            decisions: {
                because: components["schemas"]["Text"][];
                result: boolean;
                title: components["schemas"]["Text"];
                transition: string;
            }[];
            enteredFor?: components["schemas"]["PersonName"];
            event: string;
            fields: {
                field: string;
                title: components["schemas"]["Text"];
            }[];
            /** @description Instant in UTC, ISO 8601 */
            happenedAt: string;
            hash: string;
            lines: components["schemas"]["Text"][];
            reason: string | null;
            seq: number;
            title: components["schemas"]["Text"];
        };
        HistoryPage: {
            items: components["schemas"]["HistoryEntry"][];
            next: string | null;
        };
        InboxEntry: {
            case: components["schemas"]["CaseSummary"];
            due: components["schemas"]["DueChip"] | null;
            task: components["schemas"]["Task"];
        };
        InboxPage: {
            counts: {
                mine: number;
                overdue: number;
                today: number;
                unit: number;
                week: number;
            };
            items: components["schemas"]["InboxEntry"][];
            next: string | null;
        };
        Incident: {
            correlation: string;
            reason: string;
            /** @description Instant in UTC, ISO 8601 */
            since: string;
            state: string;
        };
        JsonDocument: {
            [key: string]: unknown;
        };
        Layout: {
            positions: {
                [key: string]: {
                    x: number;
                    y: number;
                };
            };
        };
        NewCase: {
            enteredFor?: string;
            externalId?: string;
            flow: string;
            /** @description Instant in UTC, ISO 8601 */
            happenedAt?: string;
            parties: components["schemas"]["PartyEntry"][];
            unit: string;
            values: components["schemas"]["FieldValues"];
        };
        NewConflict: {
            /** @enum {unknown} */
            ground: "direct-interest" | "other-relation" | "party-request";
            person?: string;
            words?: string;
        };
        NewCorrection: {
            /** @description Instant in UTC, ISO 8601 */
            happenedAt: string;
            reason: string;
            state: string;
            version: number;
        };
        NewDraft: Record<string, never>;
        NewMove: {
            move: {
                branch?: string;
                reason: string;
                to: string;
                /** @constant */
                type: "jump";
            } | {
                reason: string;
                to: string;
                /** @constant */
                type: "reopen";
            } | {
                reason: string;
                /** @constant */
                type: "cancel";
            } | {
                branch?: string;
                element: string;
                state: string;
                /** @constant */
                type: "add-element";
            } | {
                branch: string;
                reason: string;
                /** @constant */
                type: "remove-element";
            };
            version: number;
        };
        NewPartyOfCase: {
            party: components["schemas"]["PartyEntry"];
            version: number;
        };
        NewQualification: {
            certificate?: string;
            /** @description Calendar date in the city's zone */
            from: string;
            person: string;
            qualification: string;
            /** @description Calendar date in the city's zone */
            until?: string;
        };
        NewService: {
            document: string;
            enteredFor?: string;
            /** @description Instant in UTC, ISO 8601 */
            happenedAt?: string;
            /** @enum {unknown} */
            method: "direct" | "left" | "electronic" | "entrusted" | "post" | "announcement";
            to: string;
            version: number;
        };
        NewSignal: {
            branch?: string;
            payload: unknown;
            signal: string;
            values?: components["schemas"]["FieldValues"];
            version: number;
        };
        NewStep: {
            action: string;
            branch?: string;
            enteredFor?: string;
            /** @description Instant in UTC, ISO 8601 */
            happenedAt?: string;
            reason?: string;
            values: components["schemas"]["FieldValues"];
            version: number;
        };
        NewSubstitution: {
            /** @description Calendar date in the city's zone */
            from: string;
            person?: string;
            reason?: string;
            substitute: string;
            /** @description Calendar date in the city's zone */
            until: string;
        };
        NewTaskOperation: {
            operation: {
                action: string;
                reason?: string;
                /** @constant */
                type: "answer";
            } | {
                /** @constant */
                type: "claim";
            } | {
                /** @constant */
                type: "release";
            } | {
                reason?: string;
                to: string;
                /** @constant */
                type: "transfer";
            } | {
                reason?: string;
                to: string;
                /** @constant */
                type: "delegate";
            } | {
                reason?: string;
                /** @constant */
                type: "hand-back";
            } | {
                people: string[];
                reason?: string;
                /** @constant */
                type: "add-signers";
                where: "before" | "after" | "beside";
            } | {
                reason?: string;
                seats: string[];
                /** @constant */
                type: "remove-signers";
            } | {
                reason?: string;
                resubmission?: "through-again" | "straight-back";
                to: string;
                /** @constant */
                type: "return";
            } | {
                reason?: string;
                /** @constant */
                type: "withdraw";
            } | {
                reason?: string;
                /** @constant */
                type: "take-back";
            } | {
                people: string[];
                reason?: string;
                /** @constant */
                type: "copy";
            } | {
                /** @constant */
                type: "mark-read";
            } | {
                reason?: string;
                /** @constant */
                type: "urge";
            } | {
                reason?: string;
                /** @constant */
                type: "suspend";
            } | {
                reason?: string;
                /** @constant */
                type: "resume";
            } | {
                reason?: string;
                /** @constant */
                type: "ask-extension";
            } | {
                grant: boolean;
                reason?: string;
                /** @constant */
                type: "decide-extension";
            } | {
                reason?: string;
                /** @constant */
                type: "object";
            } | {
                reason?: string;
                to?: {
                    person: string;
                } | {
                    role: string;
                    unit: string;
                };
                /** @constant */
                type: "decide-objection";
                uphold: boolean;
            } | {
                level: 1 | 2 | 3;
                reason?: string;
                /** @constant */
                type: "supervise";
            } | {
                reason?: string;
                /** @constant */
                type: "end-supervision";
            } | {
                reason?: string;
                to: {
                    person: string;
                } | {
                    role: string;
                    unit: string;
                };
                /** @constant */
                type: "reassign";
            } | {
                from: string;
                reason?: string;
                to: string;
                /** @constant */
                type: "hand-over";
            } | {
                reason?: string;
                /** @constant */
                type: "terminate";
            };
            version: number;
        };
        Notification: {
            /** @description Instant in UTC, ISO 8601 */
            at: string;
            case: components["schemas"]["NotificationCase"] | null;
            id: string;
            read: boolean;
            role: string;
            roleTitle: components["schemas"]["Text"];
            text: components["schemas"]["Text"];
            unit: components["schemas"]["UnitTitle"];
        };
        NotificationCase: {
            id: string;
            noun: components["schemas"]["Text"];
            number: string;
            title: string;
        };
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            next: string | null;
            unread: number;
        };
        NotificationsRead: {
            read: number;
            unread: number;
        };
        ObligationDue: {
            because: components["schemas"]["Text"] | null;
            case: components["schemas"]["DueCase"] | null;
            doneAt: string | null;
            /** @description Instant in UTC, ISO 8601 */
            dueAt: string;
            flow: {
                id: string;
                title: components["schemas"]["Text"];
            };
            id: string;
            mayBegin: boolean;
            obligation: string;
            /** @description Instant in UTC, ISO 8601 */
            opensAt: string;
            pack: string;
            /** @enum {unknown} */
            status: "open" | "owed" | "done" | "missed";
            title: components["schemas"]["Text"];
            unit: components["schemas"]["UnitTitle"];
        };
        ObligationDuePage: {
            items: components["schemas"]["ObligationDue"][];
            next: string | null;
        };
        Offer: {
            action: string;
            available: boolean;
            basis: components["schemas"]["BasisView"][];
            because: components["schemas"]["Text"] | null;
            branch: string;
            consequence: components["schemas"]["Text"] | null;
            form: components["schemas"]["Form"] | null;
            /** @enum {unknown} */
            kind: "forward" | "return" | "terminate" | "record";
            primary: boolean;
            reason: ("optional" | "required") | null;
            task: string | null;
            title: components["schemas"]["Text"];
        };
        OpenApiDocument: {
            [key: string]: unknown;
        };
        Outcome: {
            outcome: string;
            /** @enum {unknown} */
            result: "success" | "failure" | "neutral";
            title: components["schemas"]["Text"];
        };
        OwedCase: {
            enteredFor?: string;
            /** @description Instant in UTC, ISO 8601 */
            happenedAt?: string;
            parties: components["schemas"]["PartyEntry"][];
            values: components["schemas"]["FieldValues"];
        };
        OwnPost: {
            permissions: string[];
            role: string;
            roleTitle: components["schemas"]["Text"];
            unit: {
                id: string;
                /** @enum {unknown} */
                kind: "city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department";
                title: components["schemas"]["Text"];
            };
        };
        PackList: {
            items: components["schemas"]["PackSummary"][];
        };
        PackSummary: {
            active: components["schemas"]["PublicationSummary"] | null;
            drafts: components["schemas"]["DraftSummary"][];
            flows: {
                id: string;
                noun: components["schemas"]["Text"];
                title: components["schemas"]["Text"];
            }[];
            id: string;
            pending: components["schemas"]["PublicationSummary"][];
            title: components["schemas"]["Text"];
            version: string;
        };
        Party: {
            address: string | null;
            citizenId: string | null;
            id: string;
            /** @enum {unknown} */
            kind: "person" | "organisation" | "place";
            masked: boolean;
            name: string;
            phone: string | null;
            role: string;
            roleTitle: components["schemas"]["Text"];
        };
        PartyCorrection: {
            address?: string;
            citizenId?: string;
            /** @enum {unknown} */
            kind: "person" | "organisation" | "place";
            name: string;
            phone?: string;
            version: number;
        };
        PartyEntry: {
            address?: string;
            citizenId?: string;
            /** @enum {unknown} */
            kind: "person" | "organisation" | "place";
            name: string;
            party?: string;
            phone?: string;
            role: string;
        };
        PartyRemoval: {
            reason: string;
            version: number;
        };
        PartyRole: {
            id: string;
            max: number;
            min: number;
            title: components["schemas"]["Text"];
        };
        Person: {
            id: string;
            name: string;
            posts: components["schemas"]["Post"][];
        };
        PersonList: {
            items: components["schemas"]["Person"][];
        };
        PersonName: {
            id: string;
            name: string;
        };
        Post: {
            role: string;
            roleTitle: components["schemas"]["Text"];
            unit: {
                id: string;
                /** @enum {unknown} */
                kind: "city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department";
                title: components["schemas"]["Text"];
            };
        };
        Problem: {
            code: string;
            details: {
                [key: string]: unknown;
            };
            element?: string;
            flow?: string;
            message: components["schemas"]["Text"];
            /** @description JSON Pointer into what was sent */
            path: string;
            /** @enum {unknown} */
            severity: "error" | "warning";
            solve: components["schemas"]["Text"];
        };
        ProblemDocument: {
            code: string;
            currentVersion?: number;
            detail: string;
            instance: string;
            problems?: components["schemas"]["Problem"][];
            /** @description Seconds */
            retryAfter?: number;
            solve?: string;
            status: number;
            /** @description Changes of the other side */
            theirs?: unknown[];
            title: string;
            type: string;
            /** @description Changes that were sent */
            yours?: unknown[];
        };
        ProgressState: {
            id: string;
            /** @enum {unknown} */
            kind: "work" | "choice" | "wait" | "automatic" | "final" | "composite" | "joint" | "multiple" | "subflow";
            /** @enum {unknown} */
            status: "done" | "now" | "ahead";
            title: components["schemas"]["Text"];
        };
        PublicationChanges: {
            changes: {
                change: components["schemas"]["Change"];
                text: components["schemas"]["Text"];
            }[];
        };
        PublicationDetail: {
            approvals: {
                /** @description Instant in UTC, ISO 8601 */
                at: string;
                by: components["schemas"]["PersonName"];
            }[];
            baseHash: string | null;
            bundle: components["schemas"]["Bundle"];
            comment: string | null;
            hash: string;
            own: boolean;
            pack: string;
            /** @description Instant in UTC, ISO 8601 */
            requestedAt: string;
            requestedBy: components["schemas"]["PersonName"];
            /** @enum {unknown} */
            status: "requested" | "approved" | "active" | "superseded" | "rejected";
            validFrom: string | null;
            version: string;
        };
        PublicationList: {
            items: components["schemas"]["PublicationSummary"][];
        };
        PublicationRequest: {
            comment: string;
            version: number;
        };
        PublicationSummary: {
            approvals: {
                /** @description Instant in UTC, ISO 8601 */
                at: string;
                by: components["schemas"]["PersonName"];
            }[];
            comment: string | null;
            hash: string;
            own: boolean;
            pack: string;
            /** @description Instant in UTC, ISO 8601 */
            requestedAt: string;
            requestedBy: components["schemas"]["PersonName"];
            /** @enum {unknown} */
            status: "requested" | "approved" | "active" | "superseded" | "rejected";
            validFrom: string | null;
            version: string;
        };
        Qualification: {
            /** @description Instant in UTC, ISO 8601 */
            at: string;
            by: {
                id: string;
                name: string;
            };
            certificate: string | null;
            ended: components["schemas"]["RecordEnd"] | null;
            endedOn: string | null;
            /** @description Calendar date in the city's zone */
            from: string;
            id: string;
            person: {
                id: string;
                name: string;
            };
            qualification: string;
            until: string | null;
        };
        QualificationEnd: {
            /** @description Calendar date in the city's zone */
            from?: string;
            reason: string;
        };
        QualificationPage: {
            items: components["schemas"]["Qualification"][];
            next: string | null;
        };
        ReadNotifications: {
            ids?: string[];
            /** @description Instant in UTC, ISO 8601 */
            until?: string;
        };
        RecipientList: {
            items: components["schemas"]["Person"][];
        };
        RecordEnd: {
            /** @description Instant in UTC, ISO 8601 */
            at: string;
            by: {
                id: string;
                name: string;
            };
            reason: string | null;
        };
        Rejection: {
            comment: string;
        };
        Session: {
            city: {
                id: string;
                title: components["schemas"]["Text"];
                zone: string;
            };
            /** @description Sent back in the header `x-jingwei-csrf` on writes */
            csrf: string;
            demo: boolean;
            engineVersion: string;
            permissions: string[];
            person: {
                id: string;
                name: string;
                username: string;
            };
            posts: components["schemas"]["OwnPost"][];
        };
        SignIn: {
            password: string;
            username: string;
        };
        SkipIncident: {
            reason: string;
            version: number;
        };
        StartForm: {
            form: components["schemas"]["Form"];
            partyRoles: components["schemas"]["PartyRole"][];
            publication: string;
            titleField: string;
        };
        Substitution: {
            /** @description Instant in UTC, ISO 8601 */
            at: string;
            by: {
                id: string;
                name: string;
            };
            ended: components["schemas"]["RecordEnd"] | null;
            endedOn: string | null;
            /** @description Calendar date in the city's zone */
            from: string;
            id: string;
            person: {
                id: string;
                name: string;
            };
            reason: string | null;
            substitute: {
                id: string;
                name: string;
            };
            /** @description Calendar date in the city's zone */
            until: string;
        };
        SubstitutionEnd: {
            /** @description Calendar date in the city's zone */
            from?: string;
            reason?: string;
        };
        SubstitutionPage: {
            items: components["schemas"]["Substitution"][];
            next: string | null;
        };
        Task: {
            assignee: components["schemas"]["PersonName"] | null;
            claimable: boolean;
            id: string;
            mine: boolean;
            /** @description Instant in UTC, ISO 8601 */
            openedAt: string;
            releasable: boolean;
            role: string;
            roleTitle: components["schemas"]["Text"];
            state: string;
            stateTitle: components["schemas"]["Text"];
            unit: components["schemas"]["UnitTitle"];
        };
        TaskOperation: {
            because: components["schemas"]["Text"] | null;
            choices: {
                from: components["schemas"]["PersonName"][];
                level: (1 | 2 | 3)[];
                resubmission: ("through-again" | "straight-back")[];
                seats: {
                    id: string;
                    principal: components["schemas"]["PersonName"] | null;
                }[];
                to: components["schemas"]["Titled"][];
                where: ("before" | "after" | "beside")[];
            };
            of: components["schemas"]["PersonName"] | null;
            /** @enum {unknown} */
            operation: "answer" | "claim" | "release" | "transfer" | "delegate" | "hand-back" | "add-signers" | "remove-signers" | "return" | "withdraw" | "take-back" | "copy" | "mark-read" | "urge" | "suspend" | "resume" | "ask-extension" | "decide-extension" | "object" | "decide-objection" | "supervise" | "end-supervision" | "reassign" | "hand-over" | "terminate";
            reason: ("optional" | "required") | null;
            state: components["schemas"]["Titled"];
            task: string;
            title: components["schemas"]["Text"];
        };
        Text: {
            en: string;
            "zh-CN": string;
        };
        Titled: {
            id: string;
            title: components["schemas"]["Text"];
        };
        Unit: {
            id: string;
            /** @enum {unknown} */
            kind: "city" | "district" | "street" | "community" | "grid" | "micro-grid" | "department";
            parent: string | null;
            title: components["schemas"]["Text"];
        };
        UnitList: {
            items: components["schemas"]["Unit"][];
        };
        UnitTitle: {
            id: string;
            title: components["schemas"]["Text"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    addAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    describeAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                cursor?: string;
                flow?: string;
                limit?: number;
                q?: string;
                status?: "active" | "closed";
                unit?: string;
            };
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    startCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCase"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listConflicts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictList"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    recordConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConflict"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    withdrawConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                conflict: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictEnd"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    correctCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    caseHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRecord"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description What it would take is kept no more */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    explainDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description What it would take is kept no more */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    retryIncident: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                correlation: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AtVersion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    skipIncident: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                correlation: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipIncident"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    moveCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMove"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    addParty: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPartyOfCase"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    correctParty: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
                party: string;
                role: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    removeParty: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
                party: string;
                role: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyRemoval"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    serveCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewService"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    signalCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSignal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    stepCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStep"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    claimTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AtVersion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    operateTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTaskOperation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    taskRecipients: {
        parameters: {
            query: {
                operation: "answer" | "claim" | "release" | "transfer" | "delegate" | "hand-back" | "add-signers" | "remove-signers" | "return" | "withdraw" | "take-back" | "copy" | "mark-read" | "urge" | "suspend" | "resume" | "ask-extension" | "decide-extension" | "object" | "decide-objection" | "supervise" | "end-supervision" | "reassign" | "hand-over" | "terminate";
                q?: string;
            };
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientList"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    releaseTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AtVersion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftContent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deleteDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    requestPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationSummary"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    engine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngineVersion"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listFlows: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowList"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    startForm: {
        parameters: {
            query?: {
                unit?: string;
            };
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                flow: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartForm"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getFormDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDraft"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    saveFormDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDraftContent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDraft"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    deleteFormDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                show?: "all" | "unread";
            };
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    readNotifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotifications"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsRead"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listObligationDues: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "open" | "owed" | "done" | "missed";
                unit?: string;
            };
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationDuePage"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    beginObligationDue: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwedCase"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listPacks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackList"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    openDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                pack: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getLayout: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                flow: string;
                pack: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Layout"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    saveLayout: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                flow: string;
                pack: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Layout"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Layout"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listPublications: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                pack: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationList"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                unit?: string;
            };
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    getPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDetail"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    activatePublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Activation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationSummary"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    approvePublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Approval"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationSummary"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    publicationChanges: {
        parameters: {
            query?: {
                from?: string;
            };
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationChanges"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    rejectPublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationSummary"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listQualifications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                person?: string;
            };
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationPage"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    recordQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQualification"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    withdrawQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualificationEnd"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    currentSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listSubstitutions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                person?: string;
            };
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionPage"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    recordSubstitution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubstitution"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Substitution"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    withdrawSubstitution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the same answer */
                "Idempotency-Key"?: string;
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubstitutionEnd"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Substitution"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not there, or not for this person to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Somebody was faster: read again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Another media type is expected */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Readable, but it cannot be done so */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    inbox: {
        parameters: {
            query: {
                cursor?: string;
                due?: "overdue" | "today" | "week";
                flow?: string;
                limit?: number;
                q?: string;
                scope: "mine" | "unit";
            };
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description The one of their posts that the person acts by, as `role@unit`; else all of them */
                "x-jingwei-post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description What was sent cannot be read or has another shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too often; wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not ready */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
}
