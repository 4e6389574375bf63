// Generated from tools/contract; make it again with `npm run contract`. Do not edit.

import type { Call } from "./calls";

export interface ReplySchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly properties?: { readonly [name: string]: ReplySchema };
  readonly additionalProperties?: ReplySchema;
  readonly items?: ReplySchema;
  readonly anyOf?: readonly ReplySchema[];
}

const boolean = { type: "boolean" };
const booleanOrNull = { type: ["boolean", "null"] };
const byte = { type: "string", format: "byte" };
const date = { type: "string", format: "date" };
const dateOrNull = { type: ["string", "null"], format: "date" };
const dateTime = { type: "string", format: "date-time" };
const dateTimeOrNull = { type: ["string", "null"], format: "date-time" };
const integer = { type: "integer" };
const integerOrNull = { type: ["integer", "null"] };
const integerOrString = { type: ["integer", "string"] };
const number = { type: "number" };
const numberOrNull = { type: ["number", "null"] };
const object = { type: "object" };
const objectOrNull = { type: ["object", "null"] };
const string = { type: "string" };
const stringOrNull = { type: ["string", "null"] };
const url = { type: "string", format: "url" };
const uuid = { type: "string", format: "uuid" };
const uuidOrNull = { type: ["string", "null"], format: "uuid" };

const FieldV1 = {
  type: "object",
  properties: {
    id: integerOrNull,
    key: string,
    name: string,
    order_nr: integer,
    field_type: {
      type: "string",
      enum: [
        "boolean", "double", "int", "json", "date", "daterange", "time", "timerange", "text",
        "varchar", "varchar_auto", "varchar_options", "address", "enum", "monetary", "phone",
        "set", "activity", "deal", "lead", "org", "people", "pipeline", "product", "project",
        "stage", "user", "billing_frequency", "picture", "price_list", "projects_board",
        "projects_phase", "status", "visible_to",
      ],
    },
    add_time: string,
    update_time: stringOrNull,
    last_updated_by_user_id: integerOrNull,
    created_by_user_id: integerOrNull,
    active_flag: boolean,
    edit_flag: boolean,
    index_visible_flag: boolean,
    details_visible_flag: boolean,
    add_visible_flag: boolean,
    important_flag: boolean,
    bulk_edit_allowed: boolean,
    searchable_flag: boolean,
    filtering_allowed: boolean,
    sortable_flag: boolean,
    mandatory_flag: boolean,
    options: { type: ["array", "null"], items: object },
    options_deleted: { type: "array", items: object },
    is_subfield: boolean,
    subfields: { type: "array", items: object },
  },
};
const PaginationV1 = {
  type: "object",
  properties: {
    start: integer,
    limit: integer,
    more_items_in_collection: boolean,
    next_start: integer,
  },
};
const ActivityTypeV1 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    icon_key: {
      type: "string",
      enum: [
        "task", "email", "meeting", "deadline", "call", "lunch", "calendar", "downarrow",
        "document", "smartphone", "camera", "scissors", "cogs", "bubble", "uparrow", "checkbox",
        "signpost", "shuffle", "addressbook", "linegraph", "picture", "car", "world", "search",
        "clip", "sound", "brush", "key", "padlock", "pricetag", "suitcase", "finish", "plane",
        "loop", "wifi", "truck", "cart", "bulb", "bell", "presentation",
      ],
    },
    color: string,
    order_nr: integer,
    key_string: string,
    active_flag: boolean,
    is_custom_flag: boolean,
    add_time: dateTime,
    update_time: dateTime,
  },
};
const CallLogV1 = {
  type: "object",
  properties: {
    user_id: integer,
    activity_id: integer,
    subject: string,
    duration: string,
    outcome: {
      type: "string",
      enum: ["connected", "no_answer", "left_message", "left_voicemail", "wrong_number", "busy"],
    },
    from_phone_number: string,
    to_phone_number: string,
    start_time: dateTime,
    end_time: dateTime,
    person_id: integer,
    org_id: integer,
    deal_id: integer,
    lead_id: uuid,
    note: string,
    id: string,
    has_recording: boolean,
    company_id: integer,
  },
};
const ChannelV1 = {
  type: "object",
  properties: {
    id: string,
    name: string,
    avatar_url: string,
    provider_channel_id: string,
    marketplace_client_id: string,
    pd_company_id: integer,
    pd_user_id: integer,
    created_at: dateTime,
    provider_type: { type: "string", enum: ["facebook", "whatsapp", "other"] },
    template_support: boolean,
  },
};
const ChannelMessageReceiveV1 = {
  type: "object",
  properties: {
    id: string,
    channel_id: string,
    sender_id: string,
    conversation_id: string,
    message: string,
    status: { type: "string", enum: ["sent", "delivered", "read", "failed"] },
    created_at: dateTime,
    reply_by: dateTime,
    conversation_link: url,
    attachments: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: string,
          type: string,
          name: string,
          size: number,
          url: string,
          preview_url: string,
          link_expires: boolean,
        },
      },
    },
  },
};
const CurrencyV1 = {
  type: "object",
  properties: {
    id: integer,
    code: string,
    name: string,
    decimal_points: integer,
    symbol: string,
    active_flag: boolean,
    is_custom_flag: boolean,
  },
};
const DealUserDataWithIdV1 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    email: string,
    has_pic: boolean,
    pic_hash: stringOrNull,
    active_flag: boolean,
    value: integer,
  },
};
const PhoneV1 = { type: "object", properties: { label: string, value: string, primary: boolean } };
const DealV1 = {
  type: "object",
  properties: {
    id: integer,
    creator_user_id: DealUserDataWithIdV1,
    user_id: DealUserDataWithIdV1,
    person_id: {
      type: ["object", "null"],
      properties: {
        active_flag: boolean,
        name: string,
        email: { type: "array", items: PhoneV1 },
        phone: { type: "array", items: PhoneV1 },
        owner_id: integer,
        value: integer,
      },
    },
    org_id: {
      type: ["object", "null"],
      properties: {
        name: string,
        people_count: integer,
        owner_id: integer,
        address: string,
        active_flag: boolean,
        cc_email: string,
        value: integer,
      },
    },
    stage_id: integer,
    title: string,
    value: number,
    currency: string,
    add_time: string,
    update_time: stringOrNull,
    stage_change_time: stringOrNull,
    active: boolean,
    deleted: boolean,
    is_archived: boolean,
    status: string,
    probability: numberOrNull,
    next_activity_date: stringOrNull,
    next_activity_time: stringOrNull,
    next_activity_id: integerOrNull,
    last_activity_id: integerOrNull,
    last_activity_date: stringOrNull,
    lost_reason: stringOrNull,
    visible_to: string,
    close_time: stringOrNull,
    pipeline_id: integer,
    won_time: stringOrNull,
    first_won_time: stringOrNull,
    lost_time: stringOrNull,
    products_count: integer,
    files_count: integer,
    notes_count: integer,
    followers_count: integer,
    email_messages_count: integer,
    activities_count: integer,
    done_activities_count: integer,
    undone_activities_count: integer,
    participants_count: integer,
    expected_close_date: dateOrNull,
    last_incoming_mail_time: stringOrNull,
    last_outgoing_mail_time: stringOrNull,
    label: stringOrNull,
    stage_order_nr: integer,
    person_name: stringOrNull,
    org_name: stringOrNull,
    next_activity_subject: stringOrNull,
    next_activity_type: stringOrNull,
    next_activity_duration: stringOrNull,
    next_activity_note: stringOrNull,
    formatted_value: string,
    weighted_value: number,
    formatted_weighted_value: string,
    weighted_value_currency: string,
    rotten_time: stringOrNull,
    owner_name: string,
    cc_email: string,
    org_hidden: boolean,
    person_hidden: boolean,
    origin: string,
    origin_id: stringOrNull,
    channel: integerOrNull,
    channel_id: stringOrNull,
    arr: numberOrNull,
    mrr: numberOrNull,
    acv: numberOrNull,
    arr_currency: stringOrNull,
    mrr_currency: stringOrNull,
    acv_currency: stringOrNull,
    archive_time: stringOrNull,
    local_won_date: dateOrNull,
    local_lost_date: dateOrNull,
    local_close_date: dateOrNull,
    source_lead_id: stringOrNull,
  },
};
const UserDataWithIdV1 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    email: string,
    has_pic: integer,
    pic_hash: stringOrNull,
    active_flag: boolean,
  },
};
const OrganizationDataWithIdAndActiveFlagV1 = {
  type: "object",
  properties: {
    active_flag: boolean,
    id: integer,
    name: string,
    people_count: integer,
    owner_id: integer,
    address: stringOrNull,
    cc_email: stringOrNull,
  },
};
const PersonDataWithActiveFlagV1 = {
  type: "object",
  properties: {
    active_flag: boolean,
    id: integer,
    name: string,
    email: { type: "array", items: PhoneV1 },
    phone: { type: "array", items: PhoneV1 },
    owner_id: integer,
  },
};
const DealArchivedRelatedObjectV1 = {
  type: "object",
  properties: {
    user: { type: "object", additionalProperties: UserDataWithIdV1 },
    organization: { type: "object", additionalProperties: OrganizationDataWithIdAndActiveFlagV1 },
    person: { type: "object", additionalProperties: PersonDataWithActiveFlagV1 },
  },
};
const DealSummaryV1 = {
  type: "object",
  properties: {
    values_total: {
      type: "object",
      additionalProperties: {
        type: "object",
        properties: {
          value: number,
          count: integer,
          value_converted: number,
          value_formatted: string,
          value_converted_formatted: string,
        },
      },
    },
    weighted_values_total: {
      type: "object",
      additionalProperties: {
        type: "object",
        properties: { value: number, count: integer, value_formatted: string },
      },
    },
    total_count: integer,
    total_currency_converted_value: number,
    total_weighted_currency_converted_value: number,
    total_currency_converted_value_formatted: string,
    total_weighted_currency_converted_value_formatted: string,
  },
};
const DealStrictV1 = {
  type: "object",
  properties: {
    id: integer,
    creator_user_id: integer,
    user_id: integer,
    person_id: integerOrNull,
    org_id: integerOrNull,
    stage_id: integer,
    title: string,
    value: number,
    currency: string,
    add_time: string,
    update_time: stringOrNull,
    stage_change_time: stringOrNull,
    active: boolean,
    deleted: boolean,
    is_archived: boolean,
    status: string,
    probability: numberOrNull,
    next_activity_date: stringOrNull,
    next_activity_time: stringOrNull,
    next_activity_id: integerOrNull,
    last_activity_id: integerOrNull,
    last_activity_date: stringOrNull,
    lost_reason: stringOrNull,
    visible_to: string,
    close_time: stringOrNull,
    pipeline_id: integer,
    won_time: stringOrNull,
    first_won_time: stringOrNull,
    lost_time: stringOrNull,
    products_count: integer,
    files_count: integer,
    notes_count: integer,
    followers_count: integer,
    email_messages_count: integer,
    activities_count: integer,
    done_activities_count: integer,
    undone_activities_count: integer,
    participants_count: integer,
    expected_close_date: dateOrNull,
    last_incoming_mail_time: stringOrNull,
    last_outgoing_mail_time: stringOrNull,
    label: stringOrNull,
    stage_order_nr: integer,
    person_name: stringOrNull,
    org_name: stringOrNull,
    next_activity_subject: stringOrNull,
    next_activity_type: stringOrNull,
    next_activity_duration: stringOrNull,
    next_activity_note: stringOrNull,
    formatted_value: string,
    weighted_value: number,
    formatted_weighted_value: string,
    weighted_value_currency: string,
    rotten_time: stringOrNull,
    owner_name: string,
    cc_email: string,
    org_hidden: boolean,
    person_hidden: boolean,
    origin: string,
    origin_id: stringOrNull,
    channel: integerOrNull,
    channel_id: stringOrNull,
    arr: numberOrNull,
    mrr: numberOrNull,
    acv: numberOrNull,
    arr_currency: stringOrNull,
    mrr_currency: stringOrNull,
    acv_currency: stringOrNull,
    archive_time: stringOrNull,
    local_won_date: dateOrNull,
    local_lost_date: dateOrNull,
    local_close_date: dateOrNull,
    source_lead_id: stringOrNull,
  },
};
const DealTimelineV1 = {
  type: "object",
  properties: {
    period_start: string,
    period_end: string,
    deals: { type: "array", items: DealStrictV1 },
    totals: {
      type: "object",
      properties: {
        count: integer,
        values: object,
        weighted_values: object,
        open_count: integer,
        open_values: object,
        weighted_open_values: object,
        won_count: integer,
        won_values: object,
      },
    },
  },
};
const DealChangelogV1 = {
  type: "object",
  properties: {
    field_key: string,
    old_value: stringOrNull,
    new_value: stringOrNull,
    actor_user_id: integer,
    time: string,
    change_source: stringOrNull,
    change_source_user_agent: stringOrNull,
    is_bulk_update_flag: boolean,
  },
};
const DealFileV1 = {
  type: "object",
  properties: {
    id: integer,
    user_id: integer,
    deal_id: integerOrNull,
    person_id: integerOrNull,
    org_id: integerOrNull,
    product_id: integerOrNull,
    activity_id: integerOrNull,
    lead_id: uuidOrNull,
    add_time: string,
    update_time: string,
    file_name: string,
    file_size: integer,
    active_flag: boolean,
    inline_flag: boolean,
    remote_location: string,
    remote_id: string,
    cid: stringOrNull,
    s3_bucket: stringOrNull,
    mail_message_id: stringOrNull,
    mail_template_id: stringOrNull,
    deal_name: stringOrNull,
    person_name: stringOrNull,
    org_name: stringOrNull,
    product_name: stringOrNull,
    lead_name: stringOrNull,
    url: string,
    name: string,
    description: stringOrNull,
    project_id: integerOrNull,
    project_name: stringOrNull,
    people_name: stringOrNull,
    file_type: string,
    log_id: integerOrNull,
  },
};
const DealFlowV1 = {
  type: "object",
  properties: { object: string, timestamp: string, data: object },
};
const OrganizationDataWithIdV1 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    people_count: integer,
    owner_id: integer,
    address: stringOrNull,
    cc_email: stringOrNull,
  },
};
const DealFlowRelatedObjectV1 = {
  type: "object",
  properties: {
    deal: {
      type: "object",
      additionalProperties: {
        type: "object",
        properties: {
          id: integer,
          title: string,
          status: string,
          value: number,
          currency: string,
          stage_id: integer,
          pipeline_id: integer,
        },
      },
    },
    organization: { type: "object", additionalProperties: OrganizationDataWithIdV1 },
    user: { type: "object", additionalProperties: UserDataWithIdV1 },
    person: { type: "object", additionalProperties: PersonDataWithActiveFlagV1 },
  },
};
const ParticipantChangelogV1 = {
  type: "object",
  properties: { actor_user_id: integer, person_id: integer, action: string, time: string },
};
const DealFollowerV1 = {
  type: "object",
  properties: { user_id: integer, id: integer, deal_id: integer, add_time: string },
};
const DealMailMessageFromV1 = {
  type: "object",
  properties: {
    id: integer,
    email_address: string,
    name: string,
    linked_person_id: integer,
    linked_person_name: string,
    mail_message_party_id: integer,
  },
};
const DealMailMessageV1 = {
  type: "object",
  properties: {
    object: string,
    timestamp: string,
    data: {
      type: "object",
      properties: {
        id: integer,
        from: { type: "array", items: DealMailMessageFromV1 },
        to: { type: "array", items: DealMailMessageFromV1 },
        cc: { type: "array", items: DealMailMessageFromV1 },
        bcc: { type: "array", items: DealMailMessageFromV1 },
        body_url: string,
        body: string,
        account_id: string,
        user_id: integer,
        mail_thread_id: integer,
        subject: string,
        snippet: string,
        mail_tracking_status: { type: ["string", "null"], enum: ["opened", "not opened", null] },
        mail_link_tracking_enabled_flag: { type: "number", enum: [0, 1] },
        read_flag: { type: "number", enum: [0, 1] },
        draft: string,
        draft_flag: { type: "number", enum: [0, 1] },
        synced_flag: { type: "number", enum: [0, 1] },
        deleted_flag: { type: "number", enum: [0, 1] },
        has_body_flag: { type: "number", enum: [0, 1] },
        sent_flag: { type: "number", enum: [0, 1] },
        sent_from_pipedrive_flag: { type: "number", enum: [0, 1] },
        smart_bcc_flag: { type: "number", enum: [0, 1] },
        message_time: dateTime,
        add_time: dateTime,
        update_time: dateTime,
        has_attachments_flag: { type: "number", enum: [0, 1] },
        has_inline_attachments_flag: { type: "number", enum: [0, 1] },
        has_real_attachments_flag: { type: "number", enum: [0, 1] },
        nylas_id: string,
        s3_bucket: string,
        s3_bucket_path: string,
        external_deleted_flag: boolean,
        mua_message_id: string,
        template_id: integer,
        timestamp: string,
        item_type: string,
        company_id: integer,
      },
    },
  },
};
const DealMergeV1 = {
  type: "object",
  properties: {
    id: integer,
    creator_user_id: integer,
    user_id: integer,
    person_id: integerOrNull,
    org_id: integerOrNull,
    stage_id: integer,
    title: string,
    value: number,
    currency: string,
    add_time: string,
    update_time: stringOrNull,
    stage_change_time: stringOrNull,
    active: boolean,
    deleted: boolean,
    is_archived: boolean,
    status: string,
    probability: numberOrNull,
    next_activity_date: stringOrNull,
    next_activity_time: stringOrNull,
    next_activity_id: integerOrNull,
    last_activity_id: integerOrNull,
    last_activity_date: stringOrNull,
    lost_reason: stringOrNull,
    visible_to: string,
    close_time: stringOrNull,
    pipeline_id: integer,
    won_time: stringOrNull,
    first_won_time: stringOrNull,
    lost_time: stringOrNull,
    products_count: integer,
    files_count: integer,
    notes_count: integer,
    followers_count: integer,
    email_messages_count: integer,
    activities_count: integer,
    done_activities_count: integer,
    undone_activities_count: integer,
    participants_count: integer,
    expected_close_date: dateOrNull,
    last_incoming_mail_time: stringOrNull,
    last_outgoing_mail_time: stringOrNull,
    label: stringOrNull,
    stage_order_nr: integer,
    person_name: stringOrNull,
    org_name: stringOrNull,
    next_activity_subject: stringOrNull,
    next_activity_type: stringOrNull,
    next_activity_duration: stringOrNull,
    next_activity_note: stringOrNull,
    formatted_value: string,
    weighted_value: number,
    formatted_weighted_value: string,
    weighted_value_currency: string,
    rotten_time: stringOrNull,
    owner_name: string,
    cc_email: string,
    org_hidden: boolean,
    person_hidden: boolean,
    origin: string,
    origin_id: stringOrNull,
    channel: integerOrNull,
    channel_id: stringOrNull,
    arr: numberOrNull,
    mrr: numberOrNull,
    acv: numberOrNull,
    arr_currency: stringOrNull,
    mrr_currency: stringOrNull,
    acv_currency: stringOrNull,
    merge_what_id: integer,
    archive_time: stringOrNull,
    local_won_date: dateOrNull,
    local_lost_date: dateOrNull,
    local_close_date: dateOrNull,
    source_lead_id: stringOrNull,
  },
};
const DealParticipantEmailV1 = {
  type: "object",
  properties: { value: string, primary: boolean, label: string },
};
const PictureDataWithIDV1 = {
  type: ["object", "null"],
  properties: {
    id: integer,
    item_type: string,
    item_id: integer,
    active_flag: boolean,
    add_time: string,
    update_time: string,
    added_by_user_id: integer,
    pictures: { type: "object", properties: { "128": string, "512": string } },
  },
};
const OwnerV1 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    email: string,
    has_pic: integer,
    pic_hash: stringOrNull,
    active_flag: boolean,
    value: integer,
  },
};
const DealParticipantV1 = {
  type: "object",
  properties: {
    id: integer,
    person_id: {
      type: "object",
      properties: {
        active_flag: boolean,
        name: string,
        email: { type: "array", items: DealParticipantEmailV1 },
        phone: { type: "array", items: DealParticipantEmailV1 },
        owner_id: integer,
        company_id: integer,
        value: integer,
      },
    },
    add_time: string,
    active_flag: boolean,
    related_item_data: { type: "object", properties: { deal_id: integer, title: string } },
    person: {
      type: "object",
      properties: {
        id: integer,
        company_id: integer,
        active_flag: boolean,
        phone: { type: "array", items: DealParticipantEmailV1 },
        email: { type: "array", items: DealParticipantEmailV1 },
        first_char: string,
        add_time: string,
        update_time: string,
        visible_to: string,
        picture_id: PictureDataWithIDV1,
        label: integerOrNull,
        label_ids: { type: "array", items: integer },
        org_name: stringOrNull,
        owner_name: string,
        cc_email: stringOrNull,
        owner_id: OwnerV1,
        org_id: {
          type: ["object", "null"],
          properties: {
            name: string,
            people_count: integer,
            owner_id: integer,
            address: stringOrNull,
            cc_email: stringOrNull,
            label_ids: { type: "array", items: integer },
            value: integer,
            active_flag: boolean,
          },
        },
        name: string,
        first_name: string,
        last_name: stringOrNull,
        email_messages_count: integer,
        activities_count: integer,
        done_activities_count: integer,
        undone_activities_count: integer,
        files_count: integer,
        notes_count: integer,
        followers_count: integer,
        last_incoming_mail_time: stringOrNull,
        last_outgoing_mail_time: stringOrNull,
        open_deals_count: integer,
        related_open_deals_count: integer,
        closed_deals_count: integer,
        related_closed_deals_count: integer,
        won_deals_count: integer,
        related_won_deals_count: integer,
        lost_deals_count: integer,
        related_lost_deals_count: integer,
        next_activity_date: stringOrNull,
        next_activity_time: stringOrNull,
        next_activity_id: integerOrNull,
        last_activity_id: integerOrNull,
        last_activity_date: stringOrNull,
        participant_open_deals_count: integer,
        participant_closed_deals_count: integer,
        sync_needed: boolean,
      },
    },
    added_by_user_id: {
      type: "object",
      properties: {
        id: integer,
        name: string,
        email: string,
        has_pic: integer,
        pic_hash: stringOrNull,
        active_flag: boolean,
        value: integer,
      },
    },
    related_item_type: string,
    related_item_id: integer,
  },
};
const UserAccessV1 = {
  type: "object",
  properties: {
    app: {
      type: "string",
      enum: ["global", "sales", "campaigns", "projects", "account_settings", "partnership", "nova"],
    },
    admin: boolean,
    permission_set_id: string,
  },
};
const UserV1 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    default_currency: string,
    locale: string,
    lang: integer,
    email: string,
    phone: stringOrNull,
    activated: boolean,
    last_login: string,
    created: string,
    modified: stringOrNull,
    has_created_company: boolean,
    access: { type: "array", items: UserAccessV1 },
    active_flag: boolean,
    timezone_name: string,
    timezone_offset: string,
    role_id: integer,
    icon_url: stringOrNull,
    is_you: boolean,
    is_deleted: boolean,
    is_admin: integer,
  },
};
const FileV1 = {
  type: "object",
  properties: {
    id: integer,
    user_id: integer,
    deal_id: integerOrNull,
    person_id: integerOrNull,
    org_id: integerOrNull,
    product_id: integerOrNull,
    activity_id: integerOrNull,
    lead_id: uuidOrNull,
    project_id: integerOrNull,
    add_time: string,
    update_time: string,
    file_name: string,
    file_size: integer,
    active_flag: boolean,
    inline_flag: boolean,
    remote_location: string,
    remote_id: string,
    cid: stringOrNull,
    s3_bucket: stringOrNull,
    mail_message_id: stringOrNull,
    mail_template_id: stringOrNull,
    deal_name: stringOrNull,
    person_name: stringOrNull,
    org_name: stringOrNull,
    product_name: stringOrNull,
    lead_name: stringOrNull,
    project_name: stringOrNull,
    url: string,
    name: string,
    description: stringOrNull,
    file_type: string,
    log_id: integerOrNull,
  },
};
const FilterV1 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    filter_code: stringOrNull,
    is_editable: boolean,
    active_flag: boolean,
    type: {
      type: "string",
      enum: ["deals", "leads", "org", "people", "products", "activity", "projects"],
    },
    temporary_flag: booleanOrNull,
    user_id: integer,
    add_time: string,
    update_time: stringOrNull,
    visible_to: { type: "string", enum: ["1", "3", "5", "7"] },
    last_used_time: stringOrNull,
    custom_view_id: integerOrNull,
  },
};
const Filter2V1 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    filter_code: stringOrNull,
    is_editable: boolean,
    active_flag: boolean,
    type: {
      type: "string",
      enum: ["deals", "leads", "org", "people", "products", "activity", "projects"],
    },
    temporary_flag: booleanOrNull,
    user_id: integer,
    add_time: string,
    update_time: stringOrNull,
    visible_to: { type: "string", enum: ["1", "3", "5", "7"] },
    last_used_time: stringOrNull,
    custom_view_id: integerOrNull,
    conditions: {
      type: "object",
      properties: {
        glue: { type: "string", enum: ["and"] },
        conditions: {
          type: "array",
          items: {
            type: "object",
            properties: {
              glue: { type: "string", enum: ["and", "or"] },
              conditions: {
                type: "array",
                items: {
                  type: "object",
                  properties: {
                    object: string,
                    field_id: string,
                    operator: string,
                    value: stringOrNull,
                    extra_value: stringOrNull,
                    json_value_flag: boolean,
                    field_code: stringOrNull,
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};
const Goal2V1 = {
  type: "object",
  properties: {
    id: string,
    owner_id: integer,
    title: string,
    type: {
      type: "object",
      properties: {
        name: string,
        params: {
          type: "object",
          properties: {
            pipeline_id: { type: "array", items: integer },
            activity_type_id: { type: "array", items: integer },
          },
        },
      },
    },
    assignee: { type: "object", properties: { id: integer, type: string } },
    interval: string,
    duration: { type: "object", properties: { start: string, end: string } },
    expected_outcome: { type: "object", properties: { target: integer, tracking_metric: string } },
    is_active: boolean,
    report_ids: { type: "array", items: string },
  },
};
const GoalV1 = { type: "object", properties: { goal: Goal2V1 } };
const LeadV1 = {
  type: "object",
  properties: {
    id: uuid,
    title: string,
    owner_id: integer,
    creator_id: integer,
    label_ids: { type: "array", items: uuid },
    person_id: integerOrNull,
    organization_id: integerOrNull,
    source_name: string,
    origin: string,
    origin_id: stringOrNull,
    channel: integerOrNull,
    channel_id: stringOrNull,
    source_deal_id: integerOrNull,
    is_archived: boolean,
    was_seen: boolean,
    value: { type: ["object", "null"], properties: { amount: number, currency: string } },
    expected_close_date: dateOrNull,
    next_activity_id: integerOrNull,
    add_time: dateTime,
    update_time: dateTime,
    visible_to: { type: "string", enum: ["1", "3", "5", "7"] },
    cc_email: string,
    archive_time: dateTimeOrNull,
  },
};
const LeadLabelV1 = {
  type: "object",
  properties: {
    id: uuid,
    name: string,
    color: {
      type: "string",
      enum: [
        "blue", "brown", "dark-gray", "gray", "green", "orange", "pink", "purple", "red", "yellow",
      ],
    },
    add_time: dateTime,
    update_time: dateTime,
  },
};
const TeamV1 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    description: string,
    manager_id: integer,
    users: { type: "array", items: integer },
    active_flag: { type: "number", enum: [0, 1] },
    deleted_flag: { type: "number", enum: [0, 1] },
    add_time: string,
    created_by_user_id: integer,
  },
};
const MailMessageV1 = {
  type: "object",
  properties: {
    id: integer,
    from: { type: "array", items: DealMailMessageFromV1 },
    to: { type: "array", items: DealMailMessageFromV1 },
    cc: { type: "array", items: DealMailMessageFromV1 },
    bcc: { type: "array", items: DealMailMessageFromV1 },
    body_url: string,
    body: string,
    account_id: string,
    user_id: integer,
    mail_thread_id: integer,
    subject: string,
    snippet: string,
    mail_tracking_status: { type: ["string", "null"], enum: ["opened", "not opened", null] },
    mail_link_tracking_enabled_flag: { type: "number", enum: [0, 1] },
    read_flag: { type: "number", enum: [0, 1] },
    draft: string,
    draft_flag: { type: "number", enum: [0, 1] },
    synced_flag: { type: "number", enum: [0, 1] },
    deleted_flag: { type: "number", enum: [0, 1] },
    has_body_flag: { type: "number", enum: [0, 1] },
    sent_flag: { type: "number", enum: [0, 1] },
    sent_from_pipedrive_flag: { type: "number", enum: [0, 1] },
    smart_bcc_flag: { type: "number", enum: [0, 1] },
    message_time: dateTime,
    add_time: dateTime,
    update_time: dateTime,
    has_attachments_flag: { type: "number", enum: [0, 1] },
    has_inline_attachments_flag: { type: "number", enum: [0, 1] },
    has_real_attachments_flag: { type: "number", enum: [0, 1] },
  },
};
const MailboxMailThreadToV1 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    latest_sent: boolean,
    email_address: string,
    message_time: number,
    linked_person_id: integer,
    linked_person_name: string,
    mail_message_party_id: integer,
    linked_organization_id: integerOrNull,
  },
};
const MailThreadV1 = {
  type: "object",
  properties: {
    id: integer,
    account_id: string,
    user_id: integer,
    subject: string,
    snippet: string,
    read_flag: { type: "number", enum: [0, 1] },
    mail_tracking_status: stringOrNull,
    has_attachments_flag: { type: "number", enum: [0, 1] },
    has_inline_attachments_flag: { type: "number", enum: [0, 1] },
    has_real_attachments_flag: { type: "number", enum: [0, 1] },
    deleted_flag: { type: "number", enum: [0, 1] },
    synced_flag: { type: "number", enum: [0, 1] },
    smart_bcc_flag: { type: "number", enum: [0, 1] },
    mail_link_tracking_enabled_flag: { type: "number", enum: [0, 1] },
    parties: {
      type: "object",
      properties: {
        to: { type: "array", items: MailboxMailThreadToV1 },
        from: { type: "array", items: MailboxMailThreadToV1 },
      },
    },
    drafts_parties: { type: "array", items: object },
    folders: { type: "array", items: string },
    version: number,
    snippet_draft: stringOrNull,
    snippet_sent: string,
    message_count: integer,
    has_draft_flag: { type: "number", enum: [0, 1] },
    has_sent_flag: { type: "number", enum: [0, 1] },
    archived_flag: { type: "number", enum: [0, 1] },
    shared_flag: { type: "number", enum: [0, 1] },
    external_deleted_flag: { type: "number", enum: [0, 1] },
    first_message_to_me_flag: { type: "number", enum: [0, 1] },
    last_message_timestamp: dateTime,
    first_message_timestamp: dateTime,
    last_message_sent_timestamp: dateTimeOrNull,
    last_message_received_timestamp: dateTime,
    add_time: dateTime,
    update_time: dateTime,
    deal_id: integerOrNull,
    deal_status: stringOrNull,
    lead_id: uuidOrNull,
    all_messages_sent_flag: { type: "number", enum: [0, 1] },
  },
};
const MailboxMailThreadMailMessageV1 = {
  type: "object",
  properties: {
    id: integer,
    account_id: string,
    user_id: integer,
    subject: string,
    snippet: string,
    read_flag: { type: "number", enum: [0, 1] },
    mail_tracking_status: stringOrNull,
    has_attachments_flag: { type: "number", enum: [0, 1] },
    has_inline_attachments_flag: { type: "number", enum: [0, 1] },
    has_real_attachments_flag: { type: "number", enum: [0, 1] },
    deleted_flag: { type: "number", enum: [0, 1] },
    synced_flag: { type: "number", enum: [0, 1] },
    smart_bcc_flag: { type: "number", enum: [0, 1] },
    mail_link_tracking_enabled_flag: { type: "number", enum: [0, 1] },
    from: { type: "array", items: MailboxMailThreadToV1 },
    to: { type: "array", items: MailboxMailThreadToV1 },
    cc: { type: "array", items: MailboxMailThreadToV1 },
    bcc: { type: "array", items: MailboxMailThreadToV1 },
    body_url: string,
    mail_thread_id: integer,
    draft: stringOrNull,
    has_body_flag: { type: "number", enum: [0, 1] },
    sent_flag: { type: "number", enum: [0, 1] },
    sent_from_pipedrive_flag: { type: "number", enum: [0, 1] },
    message_time: dateTime,
    add_time: dateTime,
    update_time: dateTime,
  },
};
const NoteV1 = {
  type: "object",
  properties: {
    id: integer,
    active_flag: boolean,
    add_time: string,
    content: string,
    deal: { type: ["object", "null"], properties: { title: string } },
    lead_id: uuidOrNull,
    deal_id: integerOrNull,
    last_update_user_id: integerOrNull,
    org_id: integerOrNull,
    organization: { type: ["object", "null"], properties: { name: string } },
    person: { type: ["object", "null"], properties: { name: string } },
    person_id: integerOrNull,
    project_id: integerOrNull,
    project: { type: ["object", "null"], properties: { title: string } },
    task_id: integerOrNull,
    task: { type: ["object", "null"], properties: { title: string } },
    pinned_to_deal_flag: boolean,
    pinned_to_organization_flag: boolean,
    pinned_to_person_flag: boolean,
    pinned_to_project_flag: boolean,
    pinned_to_task_flag: boolean,
    update_time: string,
    user: {
      type: "object",
      properties: { email: string, icon_url: stringOrNull, is_you: boolean, name: string },
    },
    user_id: integer,
    pinned_to_lead_flag: boolean,
    lead: objectOrNull,
  },
};
const CommentV1 = {
  type: "object",
  properties: {
    uuid,
    active_flag: boolean,
    add_time: string,
    update_time: string,
    content: string,
    object_id: string,
    object_type: string,
    user_id: integer,
    updater_id: integer,
    company_id: integer,
  },
};
const NoteFieldV1 = {
  type: "object",
  properties: {
    id: integer,
    key: string,
    name: string,
    field_type: {
      type: "string",
      enum: [
        "boolean", "double", "int", "json", "date", "daterange", "time", "timerange", "text",
        "varchar", "varchar_auto", "varchar_options", "address", "enum", "monetary", "phone",
        "set", "activity", "deal", "lead", "org", "people", "pipeline", "product", "project",
        "stage", "user", "billing_frequency", "picture", "price_list", "projects_board",
        "projects_phase", "status", "visible_to",
      ],
    },
    active_flag: boolean,
    edit_flag: boolean,
    bulk_edit_allowed: boolean,
    mandatory_flag: boolean,
    options: {
      type: "array",
      items: { type: "object", properties: { id: integer, label: string } },
    },
  },
};
const OrganizationFollowerV1 = {
  type: "object",
  properties: { org_id: integer, user_id: integer, id: integer, add_time: dateTime },
};
const RelationshipOrganizationInfoV1 = {
  type: "object",
  properties: {
    name: string,
    people_count: integer,
    owner_id: integer,
    address: stringOrNull,
    cc_email: stringOrNull,
    value: integer,
    active_flag: boolean,
  },
};
const OrganizationRelationshipDetailsV1 = {
  type: "object",
  properties: {
    id: integer,
    type: string,
    rel_owner_org_id: RelationshipOrganizationInfoV1,
    rel_linked_org_id: RelationshipOrganizationInfoV1,
    add_time: string,
    update_time: string,
    active_flag: string,
    calculated_type: string,
    calculated_related_org_id: integer,
    related_organization_name: string,
  },
};
const OrganizationRelationshipRelatedObjectV1 = {
  type: "object",
  properties: { organization: { type: "object", additionalProperties: OrganizationDataWithIdV1 } },
};
const OrganizationRelationshipV1 = {
  type: "object",
  properties: {
    id: integer,
    type: string,
    rel_owner_org_id: RelationshipOrganizationInfoV1,
    rel_linked_org_id: RelationshipOrganizationInfoV1,
    add_time: string,
    update_time: string,
    active_flag: string,
  },
};
const OrganizationRelationshipWithCalculatedFieldsV1 = {
  type: "object",
  properties: {
    id: integer,
    type: string,
    rel_owner_org_id: RelationshipOrganizationInfoV1,
    rel_linked_org_id: RelationshipOrganizationInfoV1,
    add_time: string,
    update_time: string,
    active_flag: string,
    calculated_type: string,
    calculated_related_org_id: integer,
  },
};
const PermissionSetV1 = {
  type: "object",
  properties: {
    id: string,
    name: string,
    description: string,
    app: {
      type: "string",
      enum: ["sales", "projects", "campaigns", "global", "account_settings", "partnership", "nova"],
    },
    type: { type: "string", enum: ["admin", "manager", "regular", "custom"] },
    assignment_count: integer,
  },
};
const PermissionSetAssignmentV1 = {
  type: "object",
  properties: { user_id: integer, permission_set_id: string, name: string },
};
const PersonFollowerV1 = {
  type: "object",
  properties: { user_id: integer, id: integer, person_id: integer, add_time: string },
};
const MergePersonV1 = {
  type: "object",
  properties: {
    id: integer,
    company_id: integer,
    active_flag: boolean,
    phone: { type: "array", items: DealParticipantEmailV1 },
    email: { type: "array", items: DealParticipantEmailV1 },
    first_char: string,
    add_time: string,
    update_time: string,
    visible_to: string,
    picture_id: PictureDataWithIDV1,
    label: integerOrNull,
    label_ids: { type: "array", items: integer },
    org_name: stringOrNull,
    owner_name: string,
    cc_email: stringOrNull,
    owner_id: integer,
    org_id: integer,
    merge_what_id: integer,
    name: string,
    first_name: string,
    last_name: stringOrNull,
    email_messages_count: integer,
    activities_count: integer,
    done_activities_count: integer,
    undone_activities_count: integer,
    files_count: integer,
    notes_count: integer,
    followers_count: integer,
    last_incoming_mail_time: stringOrNull,
    last_outgoing_mail_time: stringOrNull,
    open_deals_count: integer,
    related_open_deals_count: integer,
    closed_deals_count: integer,
    related_closed_deals_count: integer,
    won_deals_count: integer,
    related_won_deals_count: integer,
    lost_deals_count: integer,
    related_lost_deals_count: integer,
    next_activity_date: stringOrNull,
    next_activity_time: stringOrNull,
    next_activity_id: integerOrNull,
    last_activity_id: integerOrNull,
    last_activity_date: stringOrNull,
    participant_open_deals_count: integer,
    participant_closed_deals_count: integer,
  },
};
const PipelineConversionStatisticsV1 = {
  type: "object",
  properties: {
    stage_conversions: {
      type: "array",
      items: {
        type: "object",
        properties: { from_stage_id: integer, to_stage_id: integer, conversion_rate: integer },
      },
    },
    won_conversion: integer,
    lost_conversion: integer,
  },
};
const PipelineMovementStatisticsNewDealV1 = {
  type: "object",
  properties: {
    count: integer,
    deals_ids: { type: "array", items: integer },
    values: { type: "object", additionalProperties: integer },
    formatted_values: { type: "object", additionalProperties: string },
  },
};
const PipelineMovementStatisticsV1 = {
  type: "object",
  properties: {
    movements_between_stages: { type: "object", properties: { count: integer } },
    new_deals: PipelineMovementStatisticsNewDealV1,
    deals_left_open: PipelineMovementStatisticsNewDealV1,
    won_deals: PipelineMovementStatisticsNewDealV1,
    lost_deals: PipelineMovementStatisticsNewDealV1,
    average_age_in_days: {
      type: "object",
      properties: {
        across_all_stages: integer,
        by_stages: {
          type: "array",
          items: { type: "object", properties: { stage_id: integer, value: integer } },
        },
      },
    },
  },
};
const StageV1 = {
  type: "object",
  properties: {
    id: integer,
    order_nr: integer,
    name: string,
    active_flag: boolean,
    deal_probability: integer,
    pipeline_id: integer,
    rotten_flag: boolean,
    rotten_days: integerOrNull,
    add_time: string,
    update_time: stringOrNull,
  },
};
const PipelineV1 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    url_title: string,
    order_nr: integer,
    active: boolean,
    deal_probability: boolean,
    add_time: string,
    update_time: stringOrNull,
  },
};
const ProductFileV1 = {
  type: "object",
  properties: {
    id: integer,
    product_id: integer,
    add_time: string,
    update_time: string,
    file_name: string,
    file_size: integer,
    active_flag: boolean,
    inline_flag: boolean,
    remote_location: string,
    remote_id: string,
    s3_bucket: string,
    product_name: string,
    url: string,
    name: string,
    description: string,
  },
};
const ProductFollowerV1 = {
  type: "object",
  properties: { user_id: integer, id: integer, product_id: integer, add_time: string },
};
const ProductFieldV1 = {
  type: "object",
  properties: {
    name: string,
    options: { type: "array", items: object },
    field_type: {
      type: "string",
      enum: [
        "boolean", "double", "int", "json", "date", "daterange", "time", "timerange", "text",
        "varchar", "varchar_auto", "varchar_options", "address", "enum", "monetary", "phone",
        "set", "activity", "deal", "lead", "org", "people", "pipeline", "product", "project",
        "stage", "user", "billing_frequency", "picture", "price_list", "projects_board",
        "projects_phase", "status", "visible_to",
      ],
    },
    id: integer,
    key: string,
    order_nr: integer,
    add_time: string,
    update_time: string,
    last_updated_by_user_id: integer,
    created_by_user_id: integer,
    active_flag: boolean,
    edit_flag: boolean,
    add_visible_flag: boolean,
    important_flag: boolean,
    bulk_edit_allowed: boolean,
    searchable_flag: boolean,
    filtering_allowed: boolean,
    sortable_flag: boolean,
    mandatory_flag: boolean,
    index_visible_flag: boolean,
    details_visible_flag: boolean,
  },
};
const ProductField2V1 = {
  type: "object",
  properties: {
    name: string,
    options: { type: "array", items: object },
    field_type: {
      type: "string",
      enum: [
        "varchar", "varchar_auto", "text", "double", "monetary", "date", "set", "enum", "user",
        "org", "people", "phone", "time", "timerange", "daterange", "address",
      ],
    },
    id: integer,
    key: string,
    order_nr: integer,
    add_time: string,
    update_time: string,
    last_updated_by_user_id: integer,
    created_by_user_id: integer,
    active_flag: boolean,
    edit_flag: boolean,
    add_visible_flag: boolean,
    important_flag: boolean,
    bulk_edit_allowed: boolean,
    searchable_flag: boolean,
    filtering_allowed: boolean,
    sortable_flag: boolean,
    mandatory_flag: boolean,
    index_visible_flag: boolean,
    details_visible_flag: boolean,
  },
};
const ProjectV1 = {
  type: "object",
  properties: {
    id: integer,
    title: string,
    board_id: number,
    phase_id: number,
    description: string,
    status: string,
    owner_id: number,
    start_date: date,
    end_date: date,
    deal_ids: { type: "array", items: integer },
    org_id: number,
    person_id: number,
    labels: { type: "array", items: integer },
    health_status: integerOrNull,
    add_time: string,
    update_time: string,
    status_change_time: string,
    archive_time: string,
  },
};
const DeleteProjectV1 = {
  type: "object",
  properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
};
const ProjectPlanV1 = {
  type: "object",
  properties: { item_id: number, item_type: string, phase_id: number, group_id: number },
};
const ProjectGroupV1 = {
  type: "object",
  properties: { id: number, name: string, order_nr: number },
};
const TaskV1 = {
  type: "object",
  properties: {
    id: integer,
    title: string,
    project_id: number,
    description: string,
    parent_task_id: number,
    assignee_id: number,
    assignee_ids: { type: "array", items: number },
    done: { type: "number", enum: [0, 1] },
    due_date: date,
    creator_id: number,
    add_time: string,
    update_time: string,
    marked_as_done_time: string,
  },
};
const ActivityCollectionV1 = {
  type: "object",
  properties: {
    due_date: date,
    due_time: string,
    duration: string,
    deal_id: integer,
    lead_id: uuidOrNull,
    person_id: integer,
    project_id: integerOrNull,
    org_id: integer,
    location: string,
    public_description: string,
    id: integer,
    done: boolean,
    subject: string,
    type: string,
    user_id: integer,
    busy_flag: boolean,
    company_id: integer,
    conference_meeting_client: string,
    conference_meeting_url: string,
    conference_meeting_id: string,
    add_time: string,
    marked_as_done_time: string,
    active_flag: boolean,
    update_time: string,
    update_user_id: integer,
    source_timezone: string,
    location_subpremise: string,
    location_street_number: string,
    location_route: string,
    location_sublocality: string,
    location_locality: string,
    location_admin_area_level_1: string,
    location_admin_area_level_2: string,
    location_country: string,
    location_postal_code: string,
    location_formatted_address: string,
    outcome: integerOrNull,
  },
};
const ProjectBoardV1 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    order_nr: number,
    add_time: string,
    update_time: string,
  },
};
const ProjectPhaseV1 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    board_id: number,
    order_nr: number,
    add_time: string,
    update_time: string,
  },
};
const TemplateV1 = {
  type: "object",
  properties: {
    id: number,
    title: string,
    description: string,
    projects_board_id: number,
    owner_id: number,
    add_time: string,
    update_time: string,
  },
};
const FullRoleV1 = {
  type: "object",
  properties: {
    parent_role_id: integerOrNull,
    name: string,
    id: integer,
    active_flag: boolean,
    assignment_count: string,
    sub_role_count: string,
    level: integer,
  },
};
const SubRoleV1 = {
  type: "object",
  properties: {
    parent_role_id: integerOrNull,
    name: string,
    id: integer,
    active_flag: boolean,
    assignment_count: string,
    sub_role_count: string,
  },
};
const RoleSettingsV1 = {
  type: "object",
  properties: {
    deal_default_visibility: number,
    lead_default_visibility: number,
    org_default_visibility: number,
    person_default_visibility: number,
    product_default_visibility: number,
    deal_access_level: number,
    org_access_level: number,
    person_access_level: number,
    product_access_level: number,
  },
};
const RoleAssignmentV1 = {
  type: "object",
  properties: {
    parent_role_id: integerOrNull,
    name: string,
    user_id: integer,
    role_id: integer,
    active_flag: boolean,
    type: string,
  },
};
const RolePipelinesResponseV1 = {
  type: "object",
  properties: { pipeline_ids: { type: "array", items: number }, visible: boolean },
};
const UserMeV1 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    default_currency: string,
    locale: string,
    lang: integer,
    email: string,
    phone: stringOrNull,
    activated: boolean,
    last_login: string,
    created: string,
    modified: stringOrNull,
    has_created_company: boolean,
    access: { type: "array", items: UserAccessV1 },
    active_flag: boolean,
    timezone_name: string,
    timezone_offset: string,
    role_id: integer,
    icon_url: stringOrNull,
    is_you: boolean,
    is_deleted: boolean,
    company_id: integer,
    company_name: string,
    company_domain: string,
    company_country: string,
    company_industry: string,
    language: { type: "object", properties: { language_code: string, country_code: string } },
    is_admin: integer,
  },
};
const UserPermissionV1 = {
  type: "object",
  properties: {
    can_add_custom_fields: boolean,
    can_add_products: boolean,
    can_add_prospects_as_leads: boolean,
    can_bulk_edit_items: boolean,
    can_change_visibility_of_items: boolean,
    can_convert_deals_to_leads: boolean,
    can_create_own_workflow: boolean,
    can_delete_activities: boolean,
    can_delete_custom_fields: boolean,
    can_delete_deals: boolean,
    can_edit_custom_fields: boolean,
    can_edit_deals_closed_date: boolean,
    can_edit_products: boolean,
    can_edit_shared_filters: boolean,
    can_export_data_from_lists: boolean,
    can_follow_other_users: boolean,
    can_merge_deals: boolean,
    can_merge_organizations: boolean,
    can_merge_people: boolean,
    can_modify_labels: boolean,
    can_see_company_wide_statistics: boolean,
    can_see_deals_list_summary: boolean,
    can_see_hidden_items_names: boolean,
    can_see_other_users: boolean,
    can_see_other_users_statistics: boolean,
    can_see_security_dashboard: boolean,
    can_share_filters: boolean,
    can_share_insights: boolean,
    can_use_api: boolean,
    can_use_email_tracking: boolean,
    can_use_import: boolean,
  },
};
const UserSettingsV1 = {
  type: "object",
  properties: {
    marketplace_team: boolean,
    list_limit: number,
    beta_app: boolean,
    prevent_salesphone_callto_override: boolean,
    file_upload_destination: string,
    callto_link_syntax: string,
    autofill_deal_expected_close_date: boolean,
    person_duplicate_condition: string,
  },
};
const WebhookV1 = {
  type: "object",
  properties: {
    id: integer,
    company_id: integer,
    owner_id: integer,
    user_id: integer,
    event_action: string,
    event_object: string,
    subscription_url: string,
    version: string,
    is_active: { type: "number", enum: [0, 1] },
    add_time: dateTime,
    remove_time: dateTimeOrNull,
    type: { type: "string", enum: ["general", "application", "automation"] },
    http_auth_user: stringOrNull,
    http_auth_password: stringOrNull,
    remove_reason: stringOrNull,
    last_delivery_time: dateTimeOrNull,
    last_http_status: integerOrNull,
    admin_id: integer,
    name: string,
  },
};
const ActivityV2 = {
  type: "object",
  properties: {
    id: integer,
    subject: string,
    type: string,
    owner_id: integer,
    creator_user_id: integer,
    is_deleted: boolean,
    add_time: string,
    update_time: string,
    deal_id: integerOrNull,
    lead_id: stringOrNull,
    person_id: integerOrNull,
    org_id: integerOrNull,
    project_id: integerOrNull,
    due_date: string,
    due_time: string,
    duration: string,
    busy: boolean,
    done: boolean,
    marked_as_done_time: stringOrNull,
    location: {
      type: ["object", "null"],
      properties: {
        value: string,
        country: stringOrNull,
        admin_area_level_1: stringOrNull,
        admin_area_level_2: stringOrNull,
        locality: stringOrNull,
        sublocality: stringOrNull,
        route: stringOrNull,
        street_number: stringOrNull,
        subpremise: stringOrNull,
        postal_code: stringOrNull,
        formatted_address: stringOrNull,
      },
    },
    participants: {
      type: ["array", "null"],
      items: { type: "object", properties: { person_id: integer, primary: boolean } },
    },
    attendees: {
      type: ["array", "null"],
      items: {
        type: "object",
        properties: {
          email: string,
          name: string,
          status: string,
          is_organizer: boolean,
          person_id: integerOrNull,
          user_id: integerOrNull,
        },
      },
    },
    conference_meeting_client: stringOrNull,
    conference_meeting_url: stringOrNull,
    conference_meeting_id: stringOrNull,
    public_description: stringOrNull,
    priority: integerOrNull,
    note: stringOrNull,
    outcome: integerOrNull,
    private: boolean,
  },
};
const PersonItemAddressV2 = {
  type: "object",
  properties: {
    value: string,
    country: stringOrNull,
    admin_area_level_1: stringOrNull,
    admin_area_level_2: stringOrNull,
    locality: stringOrNull,
    sublocality: stringOrNull,
    route: stringOrNull,
    street_number: stringOrNull,
    subpremise: stringOrNull,
    postal_code: stringOrNull,
    formatted_address: stringOrNull,
  },
};
const ActivityFieldOptionV2 = {
  type: "object",
  properties: {
    id: integerOrString,
    label: string,
    color: stringOrNull,
    update_time: dateTimeOrNull,
    add_time: dateTimeOrNull,
  },
};
const ActivityFieldSubfieldV2 = {
  type: "object",
  properties: { field_code: string, field_name: string, field_type: string },
};
const ActivityFieldUiVisibilityV2 = {
  type: "object",
  properties: { add_visible_flag: boolean, details_visible_flag: boolean },
};
const ActivityFieldV2 = {
  type: "object",
  properties: {
    field_name: string,
    field_code: string,
    field_type: {
      type: "string",
      enum: [
        "int", "double", "boolean", "varchar", "text", "phone", "varchar_options", "varchar_auto",
        "date", "daterange", "time", "timerange", "enum", "set", "address", "monetary", "deal",
        "deals", "lead", "org", "people", "project", "stage", "user", "activity", "json",
        "picture", "status", "visible_to", "price_list", "billing_frequency", "projects_board",
        "projects_phase",
      ],
    },
    options: { type: ["array", "null"], items: ActivityFieldOptionV2 },
    subfields: { type: ["array", "null"], items: ActivityFieldSubfieldV2 },
    is_custom_field: boolean,
    is_optional_response_field: boolean,
    ui_visibility: ActivityFieldUiVisibilityV2,
    description: stringOrNull,
  },
};
const DealV2 = {
  type: "object",
  properties: {
    id: integer,
    title: string,
    owner_id: integer,
    person_id: integerOrNull,
    org_id: integerOrNull,
    pipeline_id: integer,
    stage_id: integer,
    value: number,
    currency: string,
    add_time: string,
    update_time: string,
    stage_change_time: stringOrNull,
    is_deleted: boolean,
    is_archived: boolean,
    status: string,
    probability: numberOrNull,
    lost_reason: stringOrNull,
    visible_to: integer,
    close_time: stringOrNull,
    won_time: stringOrNull,
    lost_time: stringOrNull,
    expected_close_date: dateOrNull,
    label_ids: { type: "array", items: integer },
    origin: string,
    origin_id: stringOrNull,
    channel: integerOrNull,
    channel_id: stringOrNull,
    source_lead_id: uuidOrNull,
    arr: numberOrNull,
    mrr: numberOrNull,
    acv: numberOrNull,
    custom_fields: { type: ["object", "null"] },
    creator_user_id: integer,
    archive_time: stringOrNull,
    local_won_date: dateOrNull,
    local_lost_date: dateOrNull,
    local_close_date: dateOrNull,
    next_activity_id: integerOrNull,
    last_activity_id: integerOrNull,
    first_won_time: stringOrNull,
    products_count: integer,
    files_count: integer,
    notes_count: integer,
    followers_count: integer,
    email_messages_count: integer,
    activities_count: integer,
    done_activities_count: integer,
    undone_activities_count: integer,
    participants_count: integer,
    last_incoming_mail_time: stringOrNull,
    last_outgoing_mail_time: stringOrNull,
    smart_bcc_email: stringOrNull,
  },
};
const FollowerChangelogV2 = {
  type: "object",
  properties: { action: string, actor_user_id: integer, follower_user_id: integer, time: string },
};
const DealProductV2 = {
  type: "object",
  properties: {
    id: integer,
    sum: number,
    tax: number,
    deal_id: integer,
    name: string,
    product_id: integer,
    product_variation_id: integerOrNull,
    order_nr: integerOrNull,
    add_time: string,
    update_time: string,
    comments: string,
    currency: string,
    discount: number,
    discount_type: { type: "string", enum: ["percentage", "amount"] },
    quantity: number,
    item_price: number,
    tax_method: { type: "string", enum: ["exclusive", "inclusive", "none"] },
    is_enabled: boolean,
    billing_frequency: {
      type: "string",
      enum: ["one-time", "annually", "semi-annually", "quarterly", "monthly", "weekly"],
    },
    billing_frequency_cycles: integerOrNull,
    billing_start_date: dateOrNull,
  },
};
const DealDiscountV2 = {
  type: "object",
  properties: {
    id: string,
    type: { type: "string", enum: ["percentage", "amount"] },
    amount: number,
    description: string,
    deal_id: integer,
    created_at: string,
    created_by: integer,
    updated_at: string,
    updated_by: integer,
  },
};
const DealInstallmentV2 = {
  type: "object",
  properties: {
    id: integer,
    amount: number,
    billing_date: string,
    description: string,
    deal_id: integer,
  },
};
const DealConvertLeadV2 = { type: "object", properties: { conversion_id: uuid } };
const DealFieldImportantFieldV2 = {
  type: "object",
  properties: { enabled: boolean, stage_ids: { type: "array", items: integer } },
};
const DealFieldV2 = {
  type: "object",
  properties: {
    field_name: string,
    field_code: string,
    description: string,
    field_type: {
      type: "string",
      enum: [
        "int", "double", "boolean", "varchar", "text", "phone", "varchar_options", "varchar_auto",
        "date", "daterange", "time", "timerange", "enum", "set", "address", "monetary", "deal",
        "deals", "lead", "org", "people", "project", "stage", "user", "activity", "json",
        "picture", "status", "visible_to", "price_list", "billing_frequency", "projects_board",
        "projects_phase",
      ],
    },
    options: { type: ["array", "null"], items: ActivityFieldOptionV2 },
    subfields: { type: ["array", "null"], items: ActivityFieldSubfieldV2 },
    is_custom_field: boolean,
    is_optional_response_field: boolean,
    ui_visibility: {
      type: "object",
      properties: {
        add_visible_flag: boolean,
        details_visible_flag: boolean,
        projects_detail_visible_flag: boolean,
        show_in_pipelines: {
          type: "object",
          properties: { show_in_all: boolean, pipeline_ids: { type: "array", items: integer } },
        },
      },
    },
    important_fields: DealFieldImportantFieldV2,
    required_fields: {
      type: "object",
      properties: {
        enabled: boolean,
        stage_ids: { type: "array", items: integer },
        statuses: {
          type: "object",
          additionalProperties: { type: "array", items: { type: "string", enum: ["won", "lost"] } },
        },
      },
    },
  },
};
const DealField2V2 = {
  type: "object",
  properties: {
    field_name: string,
    field_code: string,
    description: string,
    field_type: string,
    options: { type: ["array", "null"], items: object },
    subfields: { type: ["array", "null"], items: object },
    is_custom_field: boolean,
    is_optional_response_field: boolean,
  },
};
const DealFieldOptionV2 = { type: "object", properties: { id: integer, label: string } };
const DealConvertStatusV2 = {
  type: "object",
  properties: {
    lead_id: uuid,
    deal_id: integer,
    conversion_id: uuid,
    status: { type: "string", enum: ["not_started", "running", "completed", "failed", "rejected"] },
  },
};
const PersonItemEmailV2 = {
  type: "object",
  properties: { value: string, primary: boolean, label: string },
};
const PersonV2 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    first_name: string,
    last_name: stringOrNull,
    owner_id: integer,
    org_id: integerOrNull,
    add_time: string,
    update_time: string,
    emails: { type: "array", items: PersonItemEmailV2 },
    phones: { type: "array", items: PersonItemEmailV2 },
    is_deleted: boolean,
    visible_to: integer,
    label_ids: { type: "array", items: integer },
    picture_id: integerOrNull,
    postal_address: {
      type: ["object", "null"],
      properties: {
        value: string,
        country: string,
        admin_area_level_1: string,
        admin_area_level_2: string,
        locality: string,
        sublocality: string,
        route: string,
        street_number: string,
        subpremise: string,
        postal_code: string,
      },
    },
    notes: stringOrNull,
    im: { type: "array", items: PersonItemEmailV2 },
    birthday: stringOrNull,
    job_title: stringOrNull,
    custom_fields: { type: ["object", "null"] },
    next_activity_id: integerOrNull,
    last_activity_id: integerOrNull,
    open_deals_count: integer,
    related_open_deals_count: integer,
    closed_deals_count: integer,
    related_closed_deals_count: integer,
    participant_open_deals_count: integer,
    participant_closed_deals_count: integer,
    email_messages_count: integer,
    activities_count: integer,
    done_activities_count: integer,
    undone_activities_count: integer,
    files_count: integer,
    notes_count: integer,
    followers_count: integer,
    won_deals_count: integer,
    related_won_deals_count: integer,
    lost_deals_count: integer,
    related_lost_deals_count: integer,
    last_incoming_mail_time: stringOrNull,
    last_outgoing_mail_time: stringOrNull,
    marketing_status: stringOrNull,
    doi_status: {},
    smart_bcc_email: stringOrNull,
  },
};
const PersonPictureV2 = {
  type: "object",
  properties: {
    id: integer,
    item_type: string,
    item_id: integer,
    added_by_user_id: integer,
    active_flag: boolean,
    file_size: integer,
    pictures: { type: "object", properties: { "128": string, "512": string } },
  },
};
const PersonFieldV2 = {
  type: "object",
  properties: {
    field_name: string,
    field_code: string,
    field_type: {
      type: "string",
      enum: [
        "int", "double", "boolean", "varchar", "text", "phone", "varchar_options", "varchar_auto",
        "date", "daterange", "time", "timerange", "enum", "set", "address", "monetary", "deal",
        "deals", "lead", "org", "people", "project", "stage", "user", "activity", "json",
        "picture", "status", "visible_to", "price_list", "billing_frequency", "projects_board",
        "projects_phase",
      ],
    },
    options: { type: ["array", "null"], items: ActivityFieldOptionV2 },
    subfields: { type: ["array", "null"], items: ActivityFieldSubfieldV2 },
    is_custom_field: boolean,
    is_optional_response_field: boolean,
    ui_visibility: {
      type: "object",
      properties: {
        add_visible_flag: boolean,
        details_visible_flag: boolean,
        show_in_add_deal_dialog: {
          type: "object",
          properties: { show: boolean, order: integerOrNull },
        },
      },
    },
    important_fields: DealFieldImportantFieldV2,
    required_fields: { type: "object", properties: { enabled: boolean } },
    description: stringOrNull,
  },
};
const PersonField2V2 = {
  type: "object",
  properties: {
    field_name: string,
    field_code: string,
    field_type: string,
    options: { type: ["array", "null"], items: object },
    subfields: { type: ["array", "null"], items: object },
    is_custom_field: boolean,
    is_optional_response_field: boolean,
    description: stringOrNull,
  },
};
const OrganizationV2 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    owner_id: integer,
    add_time: string,
    update_time: string,
    is_deleted: boolean,
    visible_to: integer,
    address: {
      type: ["object", "null"],
      properties: {
        value: string,
        country: string,
        admin_area_level_1: string,
        admin_area_level_2: string,
        locality: string,
        sublocality: string,
        route: string,
        street_number: string,
        subpremise: string,
        postal_code: string,
      },
    },
    label_ids: { type: "array", items: integer },
    website: stringOrNull,
    linkedin: stringOrNull,
    industry: integerOrNull,
    annual_revenue: integerOrNull,
    employee_count: integerOrNull,
    custom_fields: { type: ["object", "null"] },
    next_activity_id: integerOrNull,
    last_activity_id: integerOrNull,
    open_deals_count: integer,
    related_open_deals_count: integer,
    closed_deals_count: integer,
    related_closed_deals_count: integer,
    email_messages_count: integer,
    people_count: integer,
    activities_count: integer,
    done_activities_count: integer,
    undone_activities_count: integer,
    files_count: integer,
    notes_count: integer,
    followers_count: integer,
    won_deals_count: integer,
    related_won_deals_count: integer,
    lost_deals_count: integer,
    related_lost_deals_count: integer,
    smart_bcc_email: stringOrNull,
  },
};
const OrganizationFieldV2 = {
  type: "object",
  properties: {
    field_name: string,
    field_code: string,
    field_type: {
      type: "string",
      enum: [
        "int", "double", "boolean", "varchar", "text", "phone", "varchar_options", "varchar_auto",
        "date", "daterange", "time", "timerange", "enum", "set", "address", "monetary", "deal",
        "deals", "lead", "org", "people", "project", "stage", "user", "activity", "json",
        "picture", "status", "visible_to", "price_list", "billing_frequency", "projects_board",
        "projects_phase",
      ],
    },
    options: { type: ["array", "null"], items: ActivityFieldOptionV2 },
    subfields: { type: ["array", "null"], items: ActivityFieldSubfieldV2 },
    is_custom_field: boolean,
    is_optional_response_field: boolean,
    ui_visibility: {
      type: "object",
      properties: {
        add_visible_flag: boolean,
        details_visible_flag: boolean,
        org_detail_visible_flag: boolean,
        person_detail_visible_flag: boolean,
        deal_detail_visible_flag: boolean,
        show_in_add_deal_dialog: {
          type: "object",
          properties: { show: boolean, order: integerOrNull },
        },
        show_in_add_person_dialog: {
          type: "object",
          properties: { show: boolean, order: integerOrNull },
        },
      },
    },
    important_fields: DealFieldImportantFieldV2,
    required_fields: { type: "object", properties: { enabled: boolean } },
  },
};
const ProductV2 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    code: stringOrNull,
    unit: stringOrNull,
    tax: number,
    is_deleted: boolean,
    is_linkable: boolean,
    visible_to: { type: "number", enum: [1, 3, 5, 7] },
    owner_id: integer,
    add_time: string,
    update_time: string,
    description: stringOrNull,
    category: stringOrNull,
    custom_fields: { type: ["object", "null"] },
    billing_frequency: {
      type: "string",
      enum: ["one-time", "annually", "semi-annually", "quarterly", "monthly", "weekly"],
    },
    billing_frequency_cycles: integerOrNull,
    prices: {
      type: "array",
      items: {
        type: "object",
        properties: {
          product_id: integerOrNull,
          price: number,
          currency: stringOrNull,
          cost: number,
          direct_cost: numberOrNull,
          notes: string,
        },
      },
    },
  },
};
const ProductVariationV2 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    product_id: integer,
    prices: { type: "array", items: object },
  },
};
const ProductImageV2 = {
  type: "object",
  properties: {
    id: integer,
    product_id: integer,
    company_id: string,
    public_url: string,
    add_time: string,
    mime_type: string,
    name: string,
  },
};
const ProductImage2V2 = {
  type: "object",
  properties: { id: integer, product_id: integer, company_id: string, add_time: string },
};
const StageV2 = {
  type: "object",
  properties: {
    id: integer,
    order_nr: integer,
    name: string,
    is_deleted: boolean,
    deal_probability: integer,
    pipeline_id: integer,
    is_deal_rot_enabled: boolean,
    days_to_rotten: integerOrNull,
    add_time: string,
    update_time: stringOrNull,
  },
};
const PipelineV2 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    order_nr: integer,
    is_deleted: boolean,
    is_deal_probability_enabled: boolean,
    add_time: string,
    update_time: stringOrNull,
  },
};
const ProjectFieldV2 = {
  type: "object",
  properties: {
    field_name: string,
    field_code: string,
    field_type: {
      type: "string",
      enum: [
        "int", "double", "boolean", "varchar", "text", "phone", "varchar_options", "varchar_auto",
        "date", "daterange", "time", "timerange", "enum", "set", "address", "monetary", "deal",
        "deals", "lead", "org", "people", "project", "stage", "user", "activity", "json",
        "picture", "status", "visible_to", "price_list", "billing_frequency", "projects_board",
        "projects_phase",
      ],
    },
    options: { type: ["array", "null"], items: ActivityFieldOptionV2 },
    subfields: { type: ["array", "null"], items: ActivityFieldSubfieldV2 },
    is_custom_field: boolean,
    is_optional_response_field: boolean,
    ui_visibility: ActivityFieldUiVisibilityV2,
    important_fields: DealFieldImportantFieldV2,
    required_fields: { type: "object", properties: { enabled: boolean } },
  },
};
const ProjectV2 = {
  type: "object",
  properties: {
    id: integer,
    title: string,
    description: string,
    status: string,
    board_id: integer,
    phase_id: integer,
    owner_id: integer,
    start_date: date,
    end_date: date,
    deal_ids: { type: "array", items: integer },
    person_ids: { type: "array", items: integer },
    org_ids: { type: "array", items: integer },
    label_ids: { type: "array", items: integer },
    health_status: integerOrNull,
    add_time: string,
    update_time: string,
    status_change_time: string,
    archive_time: stringOrNull,
    custom_fields: { type: "object" },
  },
};
const ProjectTemplateV2 = {
  type: "object",
  properties: {
    id: integer,
    title: string,
    description: string,
    projects_board_id: integer,
    owner_id: integer,
    add_time: string,
    update_time: string,
  },
};
const ProjectChangelogV2 = {
  type: "object",
  properties: {
    change_source: stringOrNull,
    change_source_user_agent: stringOrNull,
    time: string,
    new_values: { type: "object" },
    old_values: { type: "object" },
    actor_user_id: integer,
  },
};
const TaskV2 = {
  type: "object",
  properties: {
    id: integer,
    title: string,
    creator_id: integer,
    description: stringOrNull,
    project_id: integer,
    is_done: boolean,
    is_milestone: boolean,
    due_date: dateOrNull,
    start_date: dateOrNull,
    parent_task_id: integerOrNull,
    assignee_ids: { type: "array", items: integer },
    priority: integerOrNull,
    add_time: string,
    update_time: string,
    marked_as_done_time: stringOrNull,
  },
};
const BoardV2 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    order_nr: integer,
    add_time: string,
    update_time: string,
  },
};
const PhaseV2 = {
  type: "object",
  properties: {
    id: integer,
    name: string,
    board_id: integer,
    order_nr: integer,
    add_time: string,
    update_time: string,
  },
};

export const replies: { readonly [C in Call]: ReplySchema } = {
  "GET /v1/activityFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: FieldV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "GET /v1/activityTypes": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: ActivityTypeV1 } },
  },
  "POST /v1/activityTypes": {
    type: "object",
    properties: { success: boolean, data: ActivityTypeV1 },
  },
  "DELETE /v1/activityTypes/{id}": {
    type: "object",
    properties: { success: boolean, data: ActivityTypeV1 },
  },
  "PUT /v1/activityTypes/{id}": {
    type: "object",
    properties: { success: boolean, data: ActivityTypeV1 },
  },
  "GET /v1/billing/subscriptions/addons": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: object } },
  },
  "POST /v1/callLogs": { type: "object", properties: { success: boolean, data: CallLogV1 } },
  "GET /v1/callLogs": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: CallLogV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "DELETE /v1/callLogs/{id}": { type: "object", properties: { success: boolean } },
  "GET /v1/callLogs/{id}": { type: "object", properties: { success: boolean, data: CallLogV1 } },
  "POST /v1/callLogs/{id}/recordings": { type: "object", properties: { success: boolean } },
  "POST /v1/channels": { type: "object", properties: { success: boolean, data: ChannelV1 } },
  "DELETE /v1/channels/{id}": { type: "object", properties: { success: boolean } },
  "POST /v1/channels/messages/receive": {
    type: "object",
    properties: { success: boolean, data: ChannelMessageReceiveV1 },
  },
  "DELETE /v1/channels/{channel-id}/conversations/{conversation-id}": {
    type: "object",
    properties: { success: boolean },
  },
  "GET /v1/currencies": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: CurrencyV1 } },
  },
  "GET /v1/deals/archived": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
      related_objects: DealArchivedRelatedObjectV1,
    },
  },
  "GET /v1/deals/summary": {
    type: "object",
    properties: { success: boolean, data: DealSummaryV1 },
  },
  "GET /v1/deals/summary/archived": {
    type: "object",
    properties: { success: boolean, data: DealSummaryV1 },
  },
  "GET /v1/deals/timeline": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: DealTimelineV1 } },
  },
  "GET /v1/deals/timeline/archived": {
    type: "object",
    properties: { success: boolean, data: DealTimelineV1 },
  },
  "GET /v1/deals/{id}/changelog": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealChangelogV1 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /v1/deals/{id}/duplicate": {
    type: "object",
    properties: { success: boolean, data: DealStrictV1 },
  },
  "GET /v1/deals/{id}/files": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFileV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "GET /v1/deals/{id}/flow": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFlowV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
      related_objects: DealFlowRelatedObjectV1,
    },
  },
  "GET /v1/deals/{id}/participantsChangelog": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ParticipantChangelogV1 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /v1/deals/{id}/followers": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFollowerV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "POST /v1/deals/{id}/followers": {
    type: "object",
    properties: { success: boolean, data: DealFollowerV1 },
  },
  "DELETE /v1/deals/{id}/followers/{follower_id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /v1/deals/{id}/mailMessages": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealMailMessageV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "PUT /v1/deals/{id}/merge": {
    type: "object",
    properties: { success: boolean, data: DealMergeV1 },
  },
  "GET /v1/deals/{id}/participants": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealParticipantV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
      related_objects: DealArchivedRelatedObjectV1,
    },
  },
  "POST /v1/deals/{id}/participants": {
    type: "object",
    properties: {
      success: boolean,
      data: DealParticipantV1,
      related_objects: {
        type: "object",
        properties: {
          user: { type: "object", additionalProperties: UserDataWithIdV1 },
          person: { type: "object", additionalProperties: PersonDataWithActiveFlagV1 },
        },
      },
    },
  },
  "DELETE /v1/deals/{id}/participants/{deal_participant_id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /v1/deals/{id}/permittedUsers": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: integer } },
  },
  "GET /v1/dealFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: FieldV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "POST /v1/dealFields": { type: "object", properties: { success: boolean, data: FieldV1 } },
  "DELETE /v1/dealFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { id: { type: "array", items: integer } } },
    },
  },
  "GET /v1/dealFields/{id}": { type: "object", properties: { success: boolean, data: FieldV1 } },
  "DELETE /v1/dealFields/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "PUT /v1/dealFields/{id}": { type: "object", properties: { success: boolean, data: FieldV1 } },
  "GET /v1/files": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: FileV1 },
      additional_data: {
        type: "object",
        properties: {
          pagination: {
            type: "object",
            properties: {
              start: integer,
              limit: integer,
              more_items_in_collection: boolean,
              next_start: integer,
            },
          },
        },
      },
    },
  },
  "POST /v1/files": { type: "object", properties: { success: boolean, data: FileV1 } },
  "POST /v1/files/remote": { type: "object", properties: { success: boolean, data: FileV1 } },
  "POST /v1/files/remoteLink": { type: "object", properties: { success: boolean, data: FileV1 } },
  "DELETE /v1/files/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /v1/files/{id}": { type: "object", properties: { success: boolean, data: FileV1 } },
  "PUT /v1/files/{id}": { type: "object", properties: { success: boolean, data: FileV1 } },
  "GET /v1/files/{id}/download": byte,
  "DELETE /v1/filters": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { id: { type: "array", items: integer } } },
    },
  },
  "GET /v1/filters": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: FilterV1 } },
  },
  "POST /v1/filters": { type: "object", properties: { success: boolean, data: Filter2V1 } },
  "GET /v1/filters/helpers": object,
  "DELETE /v1/filters/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /v1/filters/{id}": { type: "object", properties: { success: boolean, data: Filter2V1 } },
  "PUT /v1/filters/{id}": { type: "object", properties: { success: boolean, data: Filter2V1 } },
  "POST /v1/goals": {
    type: "object",
    properties: {
      success: boolean,
      data: GoalV1,
      statusCode: integer,
      statusText: string,
      service: string,
    },
  },
  "GET /v1/goals/find": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { goals: { type: "array", items: Goal2V1 } } },
      statusCode: integer,
      statusText: string,
      service: string,
    },
  },
  "PUT /v1/goals/{id}": {
    type: "object",
    properties: {
      success: boolean,
      data: GoalV1,
      statusCode: integer,
      statusText: string,
      service: string,
    },
  },
  "DELETE /v1/goals/{id}": {
    type: "object",
    properties: { success: boolean, statusCode: integer, statusText: string, service: string },
  },
  "GET /v1/goals/{id}/results": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { progress: integer, goal: Goal2V1 } },
      statusCode: integer,
      statusText: string,
      service: string,
    },
  },
  "GET /v1/leads": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: LeadV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "POST /v1/leads": { type: "object", properties: { success: boolean, data: LeadV1 } },
  "GET /v1/leads/archived": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: LeadV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "GET /v1/leads/{id}": { type: "object", properties: { success: boolean, data: LeadV1 } },
  "PATCH /v1/leads/{id}": { type: "object", properties: { success: boolean, data: LeadV1 } },
  "DELETE /v1/leads/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: uuid } } },
  },
  "GET /v1/leads/{id}/permittedUsers": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: integer } },
  },
  "GET /v1/leads/search": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "object",
        properties: {
          items: {
            type: "array",
            items: {
              type: "object",
              properties: {
                result_score: number,
                item: {
                  type: "object",
                  properties: {
                    id: string,
                    type: string,
                    title: string,
                    owner: { type: "object", properties: { id: integer } },
                    person: { type: "object", properties: { id: integer, name: string } },
                    organization: { type: "object", properties: { id: integer, name: string } },
                    phones: { type: "array", items: string },
                    emails: { type: "array", items: string },
                    custom_fields: { type: "array", items: string },
                    notes: { type: "array", items: string },
                    value: numberOrNull,
                    currency: string,
                    visible_to: integer,
                    is_archived: boolean,
                  },
                },
              },
            },
          },
        },
      },
      additional_data: {
        type: "object",
        properties: {
          pagination: {
            type: "object",
            properties: {
              start: integer,
              limit: integer,
              more_items_in_collection: boolean,
              next_start: integer,
            },
          },
        },
      },
    },
  },
  "GET /v1/leadFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: FieldV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "GET /v1/leadLabels": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: LeadLabelV1 } },
  },
  "POST /v1/leadLabels": { type: "object", properties: { success: boolean, data: LeadLabelV1 } },
  "PATCH /v1/leadLabels/{id}": {
    type: "object",
    properties: { success: boolean, data: LeadLabelV1 },
  },
  "DELETE /v1/leadLabels/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: uuid } } },
  },
  "GET /v1/leadSources": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: { type: "object", properties: { name: string } } },
    },
  },
  "GET /v1/legacyTeams": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: TeamV1 } },
  },
  "POST /v1/legacyTeams": { type: "object", properties: { success: boolean, data: TeamV1 } },
  "GET /v1/legacyTeams/{id}": { type: "object", properties: { success: boolean, data: TeamV1 } },
  "PUT /v1/legacyTeams/{id}": { type: "object", properties: { success: boolean, data: TeamV1 } },
  "GET /v1/legacyTeams/{id}/users": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: integer } },
  },
  "POST /v1/legacyTeams/{id}/users": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: integer } },
  },
  "DELETE /v1/legacyTeams/{id}/users": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: integer } },
  },
  "GET /v1/legacyTeams/user/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: TeamV1 } },
  },
  "GET /v1/mailbox/mailMessages/{id}": {
    type: "object",
    properties: {
      success: boolean,
      statusCode: integer,
      statusText: string,
      service: string,
      data: MailMessageV1,
    },
  },
  "GET /v1/mailbox/mailThreads": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: MailThreadV1 } },
  },
  "DELETE /v1/mailbox/mailThreads/{id}": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { id: integer } },
      statusCode: integer,
      statusText: string,
      service: string,
    },
  },
  "GET /v1/mailbox/mailThreads/{id}": {
    type: "object",
    properties: { success: boolean, data: MailThreadV1 },
  },
  "PUT /v1/mailbox/mailThreads/{id}": {
    type: "object",
    properties: { success: boolean, data: MailThreadV1 },
  },
  "GET /v1/mailbox/mailThreads/{id}/mailMessages": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: MailboxMailThreadMailMessageV1 },
    },
  },
  "POST /v1/meetings/userProviderLinks": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { message: string } } },
  },
  "DELETE /v1/meetings/userProviderLinks/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { message: string } } },
  },
  "GET /v1/notes": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: NoteV1 },
      additional_data: {
        type: "object",
        properties: {
          pagination: {
            type: "object",
            properties: {
              next_start: integer,
              start: integer,
              limit: integer,
              more_items_in_collection: boolean,
            },
          },
        },
      },
    },
  },
  "POST /v1/notes": { type: "object", properties: { success: boolean, data: NoteV1 } },
  "DELETE /v1/notes/{id}": { type: "object", properties: { success: boolean, data: boolean } },
  "GET /v1/notes/{id}": { type: "object", properties: { success: boolean, data: NoteV1 } },
  "PUT /v1/notes/{id}": { type: "object", properties: { success: boolean, data: NoteV1 } },
  "GET /v1/notes/{id}/comments": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: CommentV1 },
      additional_data: {
        type: "object",
        properties: {
          pagination: {
            type: "object",
            properties: {
              next_start: integer,
              start: integer,
              limit: integer,
              more_items_in_collection: boolean,
            },
          },
        },
      },
    },
  },
  "POST /v1/notes/{id}/comments": {
    type: "object",
    properties: { success: boolean, data: CommentV1 },
  },
  "GET /v1/notes/{id}/comments/{commentId}": {
    type: "object",
    properties: { success: boolean, data: CommentV1 },
  },
  "PUT /v1/notes/{id}/comments/{commentId}": {
    type: "object",
    properties: { success: boolean, data: CommentV1 },
  },
  "DELETE /v1/notes/{id}/comments/{commentId}": {
    type: "object",
    properties: { success: boolean, data: boolean },
  },
  "GET /v1/noteFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: NoteFieldV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "GET /v1/organizations/{id}/changelog": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealChangelogV1 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /v1/organizations/{id}/files": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFileV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "GET /v1/organizations/{id}/flow": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFlowV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
      related_objects: {
        type: "object",
        properties: {
          organization: { type: "object", additionalProperties: OrganizationDataWithIdV1 },
          user: { type: "object", additionalProperties: UserDataWithIdV1 },
        },
      },
    },
  },
  "GET /v1/organizations/{id}/followers": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: OrganizationFollowerV1 },
      additional_data: {
        type: "object",
        properties: {
          pagination: {
            type: "object",
            properties: {
              start: integer,
              limit: integer,
              more_items_in_collection: boolean,
              next_start: integer,
            },
          },
        },
      },
    },
  },
  "POST /v1/organizations/{id}/followers": {
    type: "object",
    properties: { success: boolean, data: OrganizationFollowerV1 },
  },
  "DELETE /v1/organizations/{id}/followers/{follower_id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /v1/organizations/{id}/mailMessages": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealMailMessageV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "PUT /v1/organizations/{id}/merge": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /v1/organizations/{id}/permittedUsers": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: number } },
  },
  "GET /v1/organizationFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: FieldV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "POST /v1/organizationFields": {
    type: "object",
    properties: { success: boolean, data: FieldV1 },
  },
  "DELETE /v1/organizationFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { id: { type: "array", items: integer } } },
    },
  },
  "GET /v1/organizationFields/{id}": {
    type: "object",
    properties: { success: boolean, data: FieldV1 },
  },
  "DELETE /v1/organizationFields/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "PUT /v1/organizationFields/{id}": {
    type: "object",
    properties: { success: boolean, data: FieldV1 },
  },
  "GET /v1/organizationRelationships": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: OrganizationRelationshipDetailsV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
      related_objects: OrganizationRelationshipRelatedObjectV1,
    },
  },
  "POST /v1/organizationRelationships": {
    type: "object",
    properties: {
      success: boolean,
      data: OrganizationRelationshipV1,
      related_objects: OrganizationRelationshipRelatedObjectV1,
    },
  },
  "DELETE /v1/organizationRelationships/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /v1/organizationRelationships/{id}": {
    type: "object",
    properties: {
      success: boolean,
      data: OrganizationRelationshipWithCalculatedFieldsV1,
      related_objects: OrganizationRelationshipRelatedObjectV1,
    },
  },
  "PUT /v1/organizationRelationships/{id}": {
    type: "object",
    properties: {
      success: boolean,
      data: OrganizationRelationshipV1,
      related_objects: OrganizationRelationshipRelatedObjectV1,
    },
  },
  "GET /v1/permissionSets": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: PermissionSetV1 } },
  },
  "GET /v1/permissionSets/{id}": {
    type: "object",
    properties: {
      id: string,
      name: string,
      description: string,
      app: {
        type: "string",
        enum: [
          "sales", "projects", "campaigns", "global", "account_settings", "partnership", "nova",
        ],
      },
      type: { type: "string", enum: ["admin", "manager", "regular", "custom"] },
      assignment_count: integer,
      contents: { type: "array", items: string },
    },
  },
  "GET /v1/permissionSets/{id}/assignments": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: PermissionSetAssignmentV1 } },
  },
  "GET /v1/persons/{id}/changelog": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealChangelogV1 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /v1/persons/{id}/files": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFileV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "GET /v1/persons/{id}/flow": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFlowV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
      related_objects: DealFlowRelatedObjectV1,
    },
  },
  "GET /v1/persons/{id}/followers": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFollowerV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "POST /v1/persons/{id}/followers": {
    type: "object",
    properties: { success: boolean, data: PersonFollowerV1 },
  },
  "DELETE /v1/persons/{id}/followers/{follower_id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /v1/persons/{id}/mailMessages": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealMailMessageV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "PUT /v1/persons/{id}/merge": {
    type: "object",
    properties: { success: boolean, data: MergePersonV1 },
  },
  "GET /v1/persons/{id}/permittedUsers": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: number } },
  },
  "DELETE /v1/persons/{id}/picture": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "POST /v1/persons/{id}/picture": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "object",
        properties: {
          id: integer,
          item_type: string,
          item_id: integer,
          active_flag: boolean,
          add_time: string,
          update_time: string,
          added_by_user_id: integer,
          pictures: { type: "object", properties: { "128": string, "512": string } },
        },
      },
    },
  },
  "GET /v1/persons/{id}/products": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: {
            type: "object",
            properties: {
              deal: {
                type: "object",
                properties: {
                  id: integer,
                  company_id: integer,
                  creator_user_id: integer,
                  user_id: integer,
                  person_id: integer,
                  org_id: integer,
                  stage_id: integer,
                  title: string,
                  value: number,
                  currency: string,
                  add_time: string,
                  first_add_time: string,
                  update_time: string,
                  stage_change_time: string,
                  active: boolean,
                  deleted: boolean,
                  status: string,
                  probability: numberOrNull,
                  next_activity_date: string,
                  next_activity_time: stringOrNull,
                  next_activity_id: integerOrNull,
                  last_activity_id: integerOrNull,
                  last_activity_date: stringOrNull,
                  lost_reason: stringOrNull,
                  visible_to: string,
                  close_time: stringOrNull,
                  pipeline_id: integer,
                  won_time: stringOrNull,
                  first_won_time: stringOrNull,
                  lost_time: stringOrNull,
                  products_count: integer,
                  files_count: integer,
                  notes_count: integer,
                  followers_count: integer,
                  email_messages_count: integer,
                  activities_count: integer,
                  done_activities_count: integer,
                  undone_activities_count: integer,
                  participants_count: integer,
                  expected_close_date: dateOrNull,
                  last_incoming_mail_time: string,
                  last_outgoing_mail_time: string,
                  label: stringOrNull,
                },
              },
              product: {
                type: "object",
                properties: {
                  id: integer,
                  company_id: integer,
                  name: string,
                  code: string,
                  description: string,
                  unit: string,
                  tax: number,
                  category: string,
                  active_flag: boolean,
                  selectable: boolean,
                  first_char: string,
                  visible_to: { type: "string", enum: ["1", "3", "5", "7"] },
                  owner_id: integer,
                  files_count: integerOrNull,
                  add_time: string,
                  update_time: string,
                  deal_id: integer,
                },
              },
            },
          },
        },
      },
      additional_data: {
        type: "object",
        properties: {
          pagination: {
            type: "object",
            properties: {
              start: integer,
              limit: integer,
              more_items_in_collection: boolean,
              next_start: integer,
            },
          },
        },
      },
    },
  },
  "GET /v1/personFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: FieldV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "POST /v1/personFields": { type: "object", properties: { success: boolean, data: FieldV1 } },
  "DELETE /v1/personFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { id: { type: "array", items: integer } } },
    },
  },
  "GET /v1/personFields/{id}": { type: "object", properties: { success: boolean, data: FieldV1 } },
  "DELETE /v1/personFields/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "PUT /v1/personFields/{id}": { type: "object", properties: { success: boolean, data: FieldV1 } },
  "GET /v1/pipelines/{id}/conversion_statistics": {
    type: "object",
    properties: { success: boolean, data: PipelineConversionStatisticsV1 },
  },
  "GET /v1/pipelines/{id}/deals": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealStrictV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "GET /v1/pipelines/{id}/movement_statistics": {
    type: "object",
    properties: { success: boolean, data: PipelineMovementStatisticsV1 },
  },
  "GET /v1/products/{id}/deals": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
      related_objects: {
        type: "object",
        properties: {
          organization: {
            type: "object",
            additionalProperties: OrganizationDataWithIdAndActiveFlagV1,
          },
          person: { type: "object", additionalProperties: PersonDataWithActiveFlagV1 },
          user: { type: "object", additionalProperties: UserDataWithIdV1 },
          stage: StageV1,
          pipeline: PipelineV1,
        },
      },
    },
  },
  "GET /v1/products/{id}/files": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProductFileV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "GET /v1/products/{id}/followers": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProductFollowerV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "POST /v1/products/{id}/followers": {
    type: "object",
    properties: { success: boolean, data: ProductFollowerV1 },
  },
  "DELETE /v1/products/{id}/followers/{follower_id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /v1/products/{id}/permittedUsers": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: integer } },
  },
  "DELETE /v1/productFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { id: { type: "array", items: integer } } },
    },
  },
  "GET /v1/productFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProductFieldV1 },
      additional_data: object,
    },
  },
  "POST /v1/productFields": {
    type: "object",
    properties: { success: boolean, data: ProductField2V1 },
  },
  "DELETE /v1/productFields/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /v1/productFields/{id}": {
    type: "object",
    properties: { success: boolean, data: ProductField2V1 },
  },
  "PUT /v1/productFields/{id}": {
    type: "object",
    properties: { success: boolean, data: ProductField2V1 },
  },
  "GET /v1/projects": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProjectV1 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /v1/projects": {
    type: "object",
    properties: { success: boolean, data: ProjectV1, additional_data: objectOrNull },
  },
  "GET /v1/projects/{id}": {
    type: "object",
    properties: { success: boolean, data: ProjectV1, additional_data: objectOrNull },
  },
  "PUT /v1/projects/{id}": {
    type: "object",
    properties: { success: boolean, data: ProjectV1, additional_data: objectOrNull },
  },
  "DELETE /v1/projects/{id}": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { id: integer } },
      additional_data: objectOrNull,
    },
  },
  "POST /v1/projects/{id}/archive": {
    type: "object",
    properties: { success: boolean, data: ProjectV1, additional_data: objectOrNull },
  },
  "GET /v1/projects/{id}/plan": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProjectPlanV1 },
      additional_data: objectOrNull,
    },
  },
  "PUT /v1/projects/{id}/plan/activities/{activityId}": {
    type: "object",
    properties: { success: boolean, data: ProjectPlanV1, additional_data: objectOrNull },
  },
  "PUT /v1/projects/{id}/plan/tasks/{taskId}": {
    type: "object",
    properties: { success: boolean, data: ProjectPlanV1, additional_data: objectOrNull },
  },
  "GET /v1/projects/{id}/groups": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProjectGroupV1 },
      additional_data: objectOrNull,
    },
  },
  "GET /v1/projects/{id}/tasks": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: TaskV1 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /v1/projects/{id}/activities": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ActivityCollectionV1 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /v1/projects/boards": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProjectBoardV1 },
      additional_data: objectOrNull,
    },
  },
  "GET /v1/projects/boards/{id}": {
    type: "object",
    properties: { success: boolean, data: ProjectBoardV1, additional_data: objectOrNull },
  },
  "GET /v1/projects/phases": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProjectPhaseV1 },
      additional_data: objectOrNull,
    },
  },
  "GET /v1/projects/phases/{id}": {
    type: "object",
    properties: { success: boolean, data: ProjectPhaseV1, additional_data: objectOrNull },
  },
  "GET /v1/projectTemplates": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: TemplateV1 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /v1/projectTemplates/{id}": {
    type: "object",
    properties: { success: boolean, data: TemplateV1, additional_data: objectOrNull },
  },
  "GET /v1/recents": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "array",
        items: {
          anyOf: [
            {
              type: "object",
              properties: {
                item: { type: "string", enum: ["activity"] },
                id: integer,
                data: {
                  type: "object",
                  properties: {
                    due_date: date,
                    due_time: string,
                    duration: string,
                    deal_id: integer,
                    lead_id: uuidOrNull,
                    person_id: integer,
                    project_id: integerOrNull,
                    org_id: integer,
                    location: string,
                    public_description: string,
                    id: integer,
                    note: string,
                    done: boolean,
                    subject: string,
                    type: string,
                    user_id: integer,
                    participants: { type: ["array", "null"], items: object },
                    busy_flag: boolean,
                    attendees: { type: ["array", "null"], items: object },
                    company_id: integer,
                    reference_type: string,
                    reference_id: integer,
                    conference_meeting_client: string,
                    conference_meeting_url: string,
                    conference_meeting_id: string,
                    add_time: string,
                    marked_as_done_time: string,
                    last_notification_time: string,
                    last_notification_user_id: integer,
                    notification_language_id: integer,
                    active_flag: boolean,
                    update_time: string,
                    update_user_id: integer,
                    gcal_event_id: string,
                    google_calendar_id: string,
                    google_calendar_etag: string,
                    calendar_sync_include_context: string,
                    source_timezone: string,
                    rec_rule: string,
                    rec_rule_extension: string,
                    rec_master_activity_id: integer,
                    series: { type: "array", items: object },
                    created_by_user_id: integer,
                    location_subpremise: string,
                    location_street_number: string,
                    location_route: string,
                    location_sublocality: string,
                    location_locality: string,
                    location_admin_area_level_1: string,
                    location_admin_area_level_2: string,
                    location_country: string,
                    location_postal_code: string,
                    location_formatted_address: string,
                    org_name: string,
                    person_name: string,
                    deal_title: string,
                    owner_name: string,
                    person_dropbox_bcc: string,
                    deal_dropbox_bcc: string,
                    assigned_to_user_id: integer,
                    file: object,
                  },
                },
              },
            },
            {
              type: "object",
              properties: {
                item: { type: "string", enum: ["activityType"] },
                id: integer,
                data: ActivityTypeV1,
              },
            },
            {
              type: "object",
              properties: {
                item: { type: "string", enum: ["deal"] },
                id: integer,
                data: DealStrictV1,
              },
            },
            {
              type: "object",
              properties: {
                item: { type: "string", enum: ["file"] },
                id: integer,
                data: DealFileV1,
              },
            },
            {
              type: "object",
              properties: {
                item: { type: "string", enum: ["filter"] },
                id: integer,
                data: FilterV1,
              },
            },
            {
              type: "object",
              properties: { item: { type: "string", enum: ["note"] }, id: integer, data: NoteV1 },
            },
            {
              type: "object",
              properties: {
                item: { type: "string", enum: ["person"] },
                id: integer,
                data: MergePersonV1,
              },
            },
            {
              type: "object",
              properties: {
                item: { type: "string", enum: ["organization"] },
                id: integer,
                data: {
                  type: "object",
                  properties: {
                    id: integer,
                    company_id: integer,
                    owner_id: OwnerV1,
                    name: string,
                    active_flag: boolean,
                    picture_id: {
                      type: "object",
                      properties: {
                        value: integer,
                        item_type: string,
                        item_id: integer,
                        active_flag: boolean,
                        add_time: string,
                        update_time: string,
                        added_by_user_id: integer,
                        pictures: { type: "object", properties: { "128": string, "512": string } },
                      },
                    },
                    country_code: stringOrNull,
                    first_char: string,
                    add_time: string,
                    update_time: string,
                    visible_to: string,
                    label: integer,
                    label_ids: { type: "array", items: integer },
                    owner_name: string,
                    cc_email: string,
                    email_messages_count: integer,
                    people_count: integer,
                    activities_count: integer,
                    done_activities_count: integer,
                    undone_activities_count: integer,
                    files_count: integer,
                    notes_count: integer,
                    followers_count: integer,
                    address: string,
                    address_subpremise: string,
                    address_street_number: string,
                    address_route: string,
                    address_sublocality: string,
                    address_locality: string,
                    address_admin_area_level_1: string,
                    address_admin_area_level_2: string,
                    address_country: string,
                    address_postal_code: string,
                    address_formatted_address: string,
                    open_deals_count: integer,
                    related_open_deals_count: integer,
                    closed_deals_count: integer,
                    related_closed_deals_count: integer,
                    won_deals_count: integer,
                    related_won_deals_count: integer,
                    lost_deals_count: integer,
                    related_lost_deals_count: integer,
                    next_activity_date: stringOrNull,
                    next_activity_time: stringOrNull,
                    next_activity_id: integerOrNull,
                    last_activity_id: integerOrNull,
                    last_activity_date: stringOrNull,
                  },
                },
              },
            },
            {
              type: "object",
              properties: {
                item: { type: "string", enum: ["pipeline"] },
                id: integer,
                data: PipelineV1,
              },
            },
            {
              type: "object",
              properties: {
                item: { type: "string", enum: ["product"] },
                id: integer,
                data: {
                  type: "object",
                  properties: {
                    id: integer,
                    name: string,
                    code: string,
                    description: string,
                    unit: string,
                    tax: number,
                    category: string,
                    active_flag: boolean,
                    selectable: boolean,
                    first_char: string,
                    visible_to: integer,
                    owner_id: integer,
                    files_count: integer,
                    add_time: string,
                    update_time: string,
                    prices: { type: "array", items: object },
                  },
                },
              },
            },
            {
              type: "object",
              properties: { item: { type: "string", enum: ["stage"] }, id: integer, data: StageV1 },
            },
            {
              type: "object",
              properties: { item: { type: "string", enum: ["user"] }, id: integer, data: UserV1 },
            },
          ],
        },
      },
      additional_data: {
        type: "object",
        properties: {
          since_timestamp: string,
          last_timestamp_on_page: string,
          pagination: PaginationV1,
        },
      },
    },
  },
  "GET /v1/roles": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: FullRoleV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "POST /v1/roles": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "DELETE /v1/roles/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /v1/roles/{id}": {
    type: "object",
    properties: {
      success: boolean,
      data: SubRoleV1,
      additional_data: { type: "object", properties: { settings: RoleSettingsV1 } },
    },
  },
  "PUT /v1/roles/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "DELETE /v1/roles/{id}/assignments": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /v1/roles/{id}/assignments": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: RoleAssignmentV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "POST /v1/roles/{id}/assignments": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { user_id: integer, role_id: integer } },
    },
  },
  "GET /v1/roles/{id}/settings": {
    type: "object",
    properties: { success: boolean, data: RoleSettingsV1 },
  },
  "POST /v1/roles/{id}/settings": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "object",
        properties: {
          id: integer,
          deal_default_visibility: { type: "number", enum: [1, 3, 5, 7] },
        },
      },
    },
  },
  "GET /v1/roles/{id}/pipelines": {
    type: "object",
    properties: { success: boolean, data: RolePipelinesResponseV1 },
  },
  "PUT /v1/roles/{id}/pipelines": {
    type: "object",
    properties: { success: boolean, data: RolePipelinesResponseV1 },
  },
  "GET /v1/stages/{id}/deals": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealStrictV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "GET /v1/tasks": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: TaskV1 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /v1/tasks": {
    type: "object",
    properties: { success: boolean, data: TaskV1, additional_data: objectOrNull },
  },
  "GET /v1/tasks/{id}": {
    type: "object",
    properties: { success: boolean, data: TaskV1, additional_data: objectOrNull },
  },
  "PUT /v1/tasks/{id}": {
    type: "object",
    properties: { success: boolean, data: TaskV1, additional_data: objectOrNull },
  },
  "DELETE /v1/tasks/{id}": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { id: integer } },
      additional_data: objectOrNull,
    },
  },
  "GET /v1/users": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: UserV1 },
      additional_data: { type: "object", properties: { company_id: integer } },
    },
  },
  "POST /v1/users": { type: "object", properties: { success: boolean, data: UserV1 } },
  "GET /v1/users/find": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: UserV1 } },
  },
  "GET /v1/users/me": { type: "object", properties: { success: boolean, data: UserMeV1 } },
  "GET /v1/users/{id}": { type: "object", properties: { success: boolean, data: UserV1 } },
  "PUT /v1/users/{id}": { type: "object", properties: { success: boolean, data: UserV1 } },
  "GET /v1/users/{id}/followers": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: integer } },
  },
  "GET /v1/users/{id}/permissions": {
    type: "object",
    properties: { success: boolean, data: UserPermissionV1 },
  },
  "GET /v1/users/{id}/roleAssignments": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: RoleAssignmentV1 },
      additional_data: { type: "object", properties: { pagination: PaginationV1 } },
    },
  },
  "GET /v1/users/{id}/roleSettings": {
    type: "object",
    properties: { success: boolean, data: RoleSettingsV1 },
  },
  "GET /v1/userConnections": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { google: string } } },
  },
  "GET /v1/userSettings": {
    type: "object",
    properties: { success: boolean, data: UserSettingsV1 },
  },
  "GET /v1/webhooks": {
    type: "object",
    properties: { success: boolean, status: string, data: { type: "array", items: WebhookV1 } },
  },
  "POST /v1/webhooks": {
    type: "object",
    properties: { success: boolean, status: string, data: WebhookV1 },
  },
  "DELETE /v1/webhooks/{id}": { type: "object", properties: { success: boolean, status: string } },
  "GET /api/v2/activities": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ActivityV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/activities": { type: "object", properties: { success: boolean, data: ActivityV2 } },
  "DELETE /api/v2/activities/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /api/v2/activities/{id}": {
    type: "object",
    properties: { success: boolean, data: ActivityV2 },
  },
  "PATCH /api/v2/activities/{id}": {
    type: "object",
    properties: { success: boolean, data: ActivityV2 },
  },
  "GET /api/v2/activityFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ActivityFieldV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /api/v2/activityFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: ActivityFieldV2 },
  },
  "GET /api/v2/deals": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/deals": { type: "object", properties: { success: boolean, data: DealV2 } },
  "GET /api/v2/deals/archived": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "DELETE /api/v2/deals/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /api/v2/deals/{id}": { type: "object", properties: { success: boolean, data: DealV2 } },
  "PATCH /api/v2/deals/{id}": { type: "object", properties: { success: boolean, data: DealV2 } },
  "GET /api/v2/deals/{id}/followers": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "array",
        items: { type: "object", properties: { user_id: integer, add_time: string } },
      },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/deals/{id}/followers": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { user_id: integer, add_time: string } },
    },
  },
  "GET /api/v2/deals/{id}/followers/changelog": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: FollowerChangelogV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "DELETE /api/v2/deals/{id}/followers/{follower_id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { user_id: integer } } },
  },
  "GET /api/v2/deals/products": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealProductV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /api/v2/deals/search": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "object",
        properties: {
          items: {
            type: "array",
            items: {
              type: "object",
              properties: {
                result_score: number,
                item: {
                  type: "object",
                  properties: {
                    id: integer,
                    type: string,
                    title: string,
                    value: numberOrNull,
                    currency: string,
                    status: string,
                    visible_to: integer,
                    owner: { type: "object", properties: { id: integer } },
                    stage: { type: "object", properties: { id: integer, name: string } },
                    person: { type: ["object", "null"], properties: { id: integer, name: string } },
                    organization: {
                      type: ["object", "null"],
                      properties: { id: integer, name: string },
                    },
                    custom_fields: { type: "array", items: string },
                    notes: { type: "array", items: string },
                    is_archived: boolean,
                  },
                },
              },
            },
          },
        },
      },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /api/v2/deals/{id}/products": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealProductV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/deals/{id}/products": {
    type: "object",
    properties: { success: boolean, data: DealProductV2 },
  },
  "DELETE /api/v2/deals/{id}/products": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { ids: { type: "array", items: integer } } },
      additional_data: {
        type: ["object", "null"],
        properties: { more_items_in_collection: boolean },
      },
    },
  },
  "PATCH /api/v2/deals/{id}/products/{product_attachment_id}": {
    type: "object",
    properties: { success: boolean, data: DealProductV2 },
  },
  "DELETE /api/v2/deals/{id}/products/{product_attachment_id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "POST /api/v2/deals/{id}/products/bulk": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: DealProductV2 } },
  },
  "GET /api/v2/deals/{id}/discounts": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: DealDiscountV2 } },
  },
  "POST /api/v2/deals/{id}/discounts": {
    type: "object",
    properties: { success: boolean, data: DealDiscountV2 },
  },
  "PATCH /api/v2/deals/{id}/discounts/{discount_id}": {
    type: "object",
    properties: { success: boolean, data: DealDiscountV2 },
  },
  "DELETE /api/v2/deals/{id}/discounts/{discount_id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /api/v2/deals/installments": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: DealInstallmentV2 } },
  },
  "POST /api/v2/deals/{id}/installments": {
    type: "object",
    properties: { success: boolean, data: DealInstallmentV2 },
  },
  "PATCH /api/v2/deals/{id}/installments/{installment_id}": {
    type: "object",
    properties: { success: boolean, data: DealInstallmentV2 },
  },
  "DELETE /api/v2/deals/{id}/installments/{installment_id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "POST /api/v2/deals/{id}/convert/lead": {
    type: "object",
    properties: { success: boolean, data: DealConvertLeadV2, additional_data: objectOrNull },
  },
  "GET /api/v2/dealFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/dealFields": {
    type: "object",
    properties: { success: boolean, data: DealFieldV2 },
  },
  "GET /api/v2/dealFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: DealFieldV2 },
  },
  "PATCH /api/v2/dealFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: DealFieldV2 },
  },
  "DELETE /api/v2/dealFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: DealField2V2 },
  },
  "POST /api/v2/dealFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "DELETE /api/v2/dealFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "PATCH /api/v2/dealFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "GET /api/v2/deals/{id}/convert/status/{conversion_id}": {
    type: "object",
    properties: { success: boolean, data: DealConvertStatusV2, additional_data: objectOrNull },
  },
  "GET /api/v2/persons": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: PersonV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/persons": { type: "object", properties: { success: boolean, data: PersonV2 } },
  "DELETE /api/v2/persons/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /api/v2/persons/{id}": { type: "object", properties: { success: boolean, data: PersonV2 } },
  "PATCH /api/v2/persons/{id}": {
    type: "object",
    properties: { success: boolean, data: PersonV2 },
  },
  "GET /api/v2/persons/{id}/followers": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "array",
        items: { type: "object", properties: { user_id: integer, add_time: string } },
      },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/persons/{id}/followers": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { user_id: integer, add_time: string } },
    },
  },
  "GET /api/v2/persons/{id}/followers/changelog": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: FollowerChangelogV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "DELETE /api/v2/persons/{id}/followers/{follower_id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { user_id: integer } } },
  },
  "GET /api/v2/persons/{id}/picture": {
    type: "object",
    properties: { success: boolean, data: PersonPictureV2 },
  },
  "GET /api/v2/personFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: PersonFieldV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/personFields": {
    type: "object",
    properties: { success: boolean, data: PersonFieldV2 },
  },
  "GET /api/v2/personFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: PersonFieldV2 },
  },
  "PATCH /api/v2/personFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: PersonFieldV2 },
  },
  "DELETE /api/v2/personFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: PersonField2V2 },
  },
  "POST /api/v2/personFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "DELETE /api/v2/personFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "PATCH /api/v2/personFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "GET /api/v2/organizations": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: OrganizationV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/organizations": {
    type: "object",
    properties: { success: boolean, data: OrganizationV2 },
  },
  "DELETE /api/v2/organizations/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /api/v2/organizations/{id}": {
    type: "object",
    properties: { success: boolean, data: OrganizationV2 },
  },
  "PATCH /api/v2/organizations/{id}": {
    type: "object",
    properties: { success: boolean, data: OrganizationV2 },
  },
  "GET /api/v2/organizations/{id}/followers": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "array",
        items: { type: "object", properties: { user_id: integer, add_time: string } },
      },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/organizations/{id}/followers": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { user_id: integer, add_time: string } },
    },
  },
  "GET /api/v2/organizations/{id}/followers/changelog": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: FollowerChangelogV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "DELETE /api/v2/organizations/{id}/followers/{follower_id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { user_id: integer } } },
  },
  "GET /api/v2/organizationFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: OrganizationFieldV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/organizationFields": {
    type: "object",
    properties: { success: boolean, data: OrganizationFieldV2 },
  },
  "GET /api/v2/organizationFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: OrganizationFieldV2 },
  },
  "PATCH /api/v2/organizationFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: OrganizationFieldV2 },
  },
  "DELETE /api/v2/organizationFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: PersonField2V2 },
  },
  "POST /api/v2/organizationFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "DELETE /api/v2/organizationFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "PATCH /api/v2/organizationFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "GET /api/v2/products": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProductV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/products": { type: "object", properties: { success: boolean, data: ProductV2 } },
  "GET /api/v2/products/{id}/followers": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "array",
        items: { type: "object", properties: { user_id: integer, add_time: string } },
      },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/products/{id}/followers": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { user_id: integer, add_time: string } },
    },
  },
  "GET /api/v2/products/{id}/followers/changelog": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: FollowerChangelogV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "DELETE /api/v2/products/{id}/followers/{follower_id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { user_id: integer } } },
  },
  "GET /api/v2/products/search": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "object",
        properties: {
          items: {
            type: "array",
            items: {
              type: "object",
              properties: {
                result_score: number,
                item: {
                  type: "object",
                  properties: {
                    id: integer,
                    type: string,
                    name: string,
                    code: stringOrNull,
                    visible_to: integer,
                    owner: { type: "object", properties: { id: integer } },
                    custom_fields: { type: "array", items: string },
                  },
                },
              },
            },
          },
        },
      },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "DELETE /api/v2/products/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /api/v2/products/{id}": {
    type: "object",
    properties: { success: boolean, data: ProductV2 },
  },
  "PATCH /api/v2/products/{id}": {
    type: "object",
    properties: { success: boolean, data: ProductV2 },
  },
  "POST /api/v2/products/{id}/duplicate": {
    type: "object",
    properties: { success: boolean, data: ProductV2 },
  },
  "GET /api/v2/products/{id}/variations": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProductVariationV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/products/{id}/variations": {
    type: "object",
    properties: { success: boolean, data: ProductVariationV2 },
  },
  "PATCH /api/v2/products/{id}/variations/{product_variation_id}": {
    type: "object",
    properties: { success: boolean, data: ProductVariationV2 },
  },
  "DELETE /api/v2/products/{id}/variations/{product_variation_id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /api/v2/products/{id}/images": {
    type: "object",
    properties: { success: boolean, data: ProductImageV2 },
  },
  "POST /api/v2/products/{id}/images": {
    type: "object",
    properties: { success: boolean, data: ProductImage2V2 },
  },
  "PUT /api/v2/products/{id}/images": {
    type: "object",
    properties: { success: boolean, data: ProductImage2V2 },
  },
  "DELETE /api/v2/products/{id}/images": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /api/v2/productFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ActivityFieldV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/productFields": {
    type: "object",
    properties: { success: boolean, data: ActivityFieldV2 },
  },
  "GET /api/v2/productFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: ActivityFieldV2 },
  },
  "PATCH /api/v2/productFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: ActivityFieldV2 },
  },
  "DELETE /api/v2/productFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: PersonField2V2 },
  },
  "POST /api/v2/productFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "DELETE /api/v2/productFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "PATCH /api/v2/productFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "GET /api/v2/leads/search": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "object",
        properties: {
          items: {
            type: "array",
            items: {
              type: "object",
              properties: {
                result_score: number,
                item: {
                  type: "object",
                  properties: {
                    id: string,
                    type: string,
                    title: string,
                    owner: { type: "object", properties: { id: integer } },
                    person: { type: "object", properties: { id: integer, name: string } },
                    organization: { type: "object", properties: { id: integer, name: string } },
                    phones: { type: "array", items: string },
                    emails: { type: "array", items: string },
                    custom_fields: { type: "array", items: string },
                    notes: { type: "array", items: string },
                    value: numberOrNull,
                    currency: string,
                    visible_to: integer,
                    is_archived: boolean,
                  },
                },
              },
            },
          },
        },
      },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/leads/{id}/convert/deal": {
    type: "object",
    properties: { success: boolean, data: DealConvertLeadV2, additional_data: objectOrNull },
  },
  "GET /api/v2/leads/{id}/convert/status/{conversion_id}": {
    type: "object",
    properties: { success: boolean, data: DealConvertStatusV2, additional_data: objectOrNull },
  },
  "GET /api/v2/organizations/search": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "object",
        properties: {
          items: {
            type: "array",
            items: {
              type: "object",
              properties: {
                result_score: number,
                item: {
                  type: "object",
                  properties: {
                    id: integer,
                    type: string,
                    name: string,
                    address: string,
                    visible_to: integer,
                    owner: { type: "object", properties: { id: integer } },
                    custom_fields: { type: "array", items: string },
                    notes: { type: "array", items: string },
                  },
                },
              },
            },
          },
        },
      },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /api/v2/persons/search": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "object",
        properties: {
          items: {
            type: "array",
            items: {
              type: "object",
              properties: {
                result_score: number,
                item: {
                  type: "object",
                  properties: {
                    id: integer,
                    type: string,
                    name: string,
                    phones: { type: "array", items: string },
                    emails: { type: "array", items: string },
                    visible_to: integer,
                    owner: { type: "object", properties: { id: integer } },
                    organization: { type: "object", properties: { id: integer, name: string } },
                    custom_fields: { type: "array", items: string },
                    notes: { type: "array", items: string },
                  },
                },
              },
            },
          },
        },
      },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /api/v2/itemSearch": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "object",
        properties: {
          items: {
            type: "array",
            items: { type: "object", properties: { result_score: number, item: object } },
          },
          related_items: {
            type: "array",
            items: { type: "object", properties: { result_score: number, item: object } },
          },
        },
      },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /api/v2/itemSearch/field": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "array",
        items: { type: "object", properties: { id: integerOrString, name: string } },
      },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /api/v2/stages": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: StageV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/stages": { type: "object", properties: { success: boolean, data: StageV2 } },
  "DELETE /api/v2/stages/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /api/v2/stages/{id}": { type: "object", properties: { success: boolean, data: StageV2 } },
  "PATCH /api/v2/stages/{id}": { type: "object", properties: { success: boolean, data: StageV2 } },
  "GET /api/v2/pipelines": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: PipelineV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/pipelines": { type: "object", properties: { success: boolean, data: PipelineV2 } },
  "DELETE /api/v2/pipelines/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /api/v2/pipelines/{id}": {
    type: "object",
    properties: { success: boolean, data: PipelineV2 },
  },
  "PATCH /api/v2/pipelines/{id}": {
    type: "object",
    properties: { success: boolean, data: PipelineV2 },
  },
  "GET /api/v2/projectFields": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProjectFieldV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/projectFields": {
    type: "object",
    properties: { success: boolean, data: ProjectFieldV2 },
  },
  "GET /api/v2/projectFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: ProjectFieldV2 },
  },
  "PATCH /api/v2/projectFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: ProjectFieldV2 },
  },
  "DELETE /api/v2/projectFields/{field_code}": {
    type: "object",
    properties: { success: boolean, data: PersonField2V2 },
  },
  "POST /api/v2/projectFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "DELETE /api/v2/projectFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "PATCH /api/v2/projectFields/{field_code}/options": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: DealFieldOptionV2 },
      additional_data: objectOrNull,
    },
  },
  "GET /api/v2/projects": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProjectV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/projects": { type: "object", properties: { success: boolean, data: ProjectV2 } },
  "GET /api/v2/projects/archived": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProjectV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /api/v2/projects/{id}": {
    type: "object",
    properties: { success: boolean, data: ProjectV2 },
  },
  "PATCH /api/v2/projects/{id}": {
    type: "object",
    properties: { success: boolean, data: ProjectV2 },
  },
  "DELETE /api/v2/projects/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /api/v2/projectTemplates": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProjectTemplateV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /api/v2/projectTemplates/{id}": {
    type: "object",
    properties: { success: boolean, data: ProjectTemplateV2, additional_data: objectOrNull },
  },
  "GET /api/v2/projects/search": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "object",
        properties: {
          items: {
            type: "array",
            items: {
              type: "object",
              properties: {
                result_score: number,
                item: {
                  type: "object",
                  properties: {
                    id: integer,
                    type: string,
                    title: string,
                    status: stringOrNull,
                    owner: { type: "object", properties: { id: integerOrNull } },
                    board_id: integerOrNull,
                    phase: { type: ["object", "null"], properties: { id: integer, name: string } },
                    person: {
                      type: ["object", "null"],
                      properties: { id: integer, name: stringOrNull },
                    },
                    organization: {
                      type: ["object", "null"],
                      properties: { id: integer, name: stringOrNull, address: stringOrNull },
                    },
                    deal: {
                      type: ["object", "null"],
                      properties: { id: integer, title: stringOrNull },
                    },
                    deal_count: integer,
                    description: stringOrNull,
                    end_date: stringOrNull,
                    custom_fields: { type: "array", items: string },
                    notes: { type: "array", items: string },
                  },
                },
              },
            },
          },
        },
      },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/projects/{id}/archive": {
    type: "object",
    properties: { success: boolean, data: ProjectV2 },
  },
  "GET /api/v2/projects/{id}/permittedUsers": {
    type: "object",
    properties: { success: boolean, data: { type: "array", items: integer } },
  },
  "GET /api/v2/projects/{id}/changelog": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: ProjectChangelogV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "GET /api/v2/tasks": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: TaskV2 },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
  "POST /api/v2/tasks": {
    type: "object",
    properties: { success: boolean, data: TaskV2, additional_data: objectOrNull },
  },
  "GET /api/v2/tasks/{id}": {
    type: "object",
    properties: { success: boolean, data: TaskV2, additional_data: objectOrNull },
  },
  "PATCH /api/v2/tasks/{id}": {
    type: "object",
    properties: { success: boolean, data: TaskV2, additional_data: objectOrNull },
  },
  "DELETE /api/v2/tasks/{id}": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "object", properties: { id: integer } },
      additional_data: objectOrNull,
    },
  },
  "GET /api/v2/boards": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: BoardV2 },
      additional_data: objectOrNull,
    },
  },
  "POST /api/v2/boards": { type: "object", properties: { success: boolean, data: BoardV2 } },
  "GET /api/v2/boards/{id}": { type: "object", properties: { success: boolean, data: BoardV2 } },
  "PATCH /api/v2/boards/{id}": { type: "object", properties: { success: boolean, data: BoardV2 } },
  "DELETE /api/v2/boards/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /api/v2/phases": {
    type: "object",
    properties: {
      success: boolean,
      data: { type: "array", items: PhaseV2 },
      additional_data: objectOrNull,
    },
  },
  "POST /api/v2/phases": { type: "object", properties: { success: boolean, data: PhaseV2 } },
  "GET /api/v2/phases/{id}": { type: "object", properties: { success: boolean, data: PhaseV2 } },
  "PATCH /api/v2/phases/{id}": { type: "object", properties: { success: boolean, data: PhaseV2 } },
  "DELETE /api/v2/phases/{id}": {
    type: "object",
    properties: { success: boolean, data: { type: "object", properties: { id: integer } } },
  },
  "GET /api/v2/users/{id}/followers": {
    type: "object",
    properties: {
      success: boolean,
      data: {
        type: "array",
        items: { type: "object", properties: { user_id: integer, add_time: string } },
      },
      additional_data: { type: "object", properties: { next_cursor: stringOrNull } },
    },
  },
};
