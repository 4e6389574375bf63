// Generated from tools/contract; make it again with `npm run contract`. Do not edit.

/** A file to send: its bytes, the name it gets, its media type. */
export interface Upload {
  content: Buffer;
  fileName: string;
  contentType?: string;
}

export interface FieldV1 {
  id?: number | null;
  key?: string | null;
  name?: string | null;
  order_nr?: number | null;
  field_type?: string | null;
  add_time?: string | null;
  update_time?: string | null;
  last_updated_by_user_id?: number | null;
  created_by_user_id?: number | null;
  active_flag?: boolean | null;
  edit_flag?: boolean | null;
  index_visible_flag?: boolean | null;
  details_visible_flag?: boolean | null;
  add_visible_flag?: boolean | null;
  important_flag?: boolean | null;
  bulk_edit_allowed?: boolean | null;
  searchable_flag?: boolean | null;
  filtering_allowed?: boolean | null;
  sortable_flag?: boolean | null;
  mandatory_flag?: boolean | null;
  options?: { [key: string]: unknown }[] | null;
  options_deleted?: { [key: string]: unknown }[] | null;
  is_subfield?: boolean | null;
  subfields?: { [key: string]: unknown }[] | null;
}

export interface PaginationV1 {
  start?: number | null;
  limit?: number | null;
  more_items_in_collection?: boolean | null;
  next_start?: number | null;
}

export interface ActivityTypeV1 {
  id?: number | null;
  name?: string | null;
  icon_key?: string | null;
  color?: string | null;
  order_nr?: number | null;
  key_string?: string | null;
  active_flag?: boolean | null;
  is_custom_flag?: boolean | null;
  add_time?: string | null;
  update_time?: string | null;
}

export interface CallLogV1 {
  user_id?: number | null;
  activity_id?: number | null;
  subject?: string | null;
  duration?: string | null;
  outcome?: string | null;
  from_phone_number?: string | null;
  to_phone_number?: string | null;
  start_time?: string | null;
  end_time?: string | null;
  person_id?: number | null;
  org_id?: number | null;
  deal_id?: number | null;
  lead_id?: string | null;
  note?: string | null;
  id?: string | null;
  has_recording?: boolean | null;
  company_id?: number | null;
}

export interface ChannelV1 {
  id?: string | null;
  name?: string | null;
  avatar_url?: string | null;
  provider_channel_id?: string | null;
  marketplace_client_id?: string | null;
  pd_company_id?: number | null;
  pd_user_id?: number | null;
  created_at?: string | null;
  provider_type?: string | null;
  template_support?: boolean | null;
}

export interface ChannelMessageReceiveV1 {
  id?: string | null;
  channel_id?: string | null;
  sender_id?: string | null;
  conversation_id?: string | null;
  message?: string | null;
  status?: string | null;
  created_at?: string | null;
  reply_by?: string | null;
  conversation_link?: string | null;
  attachments?: {
    id?: string | null;
    type?: string | null;
    name?: string | null;
    size?: number | null;
    url?: string | null;
    preview_url?: string | null;
    link_expires?: boolean | null;
  }[] | null;
}

export interface CurrencyV1 {
  id?: number | null;
  code?: string | null;
  name?: string | null;
  decimal_points?: number | null;
  symbol?: string | null;
  active_flag?: boolean | null;
  is_custom_flag?: boolean | null;
}

export interface DealV1 {
  id?: number | null;
  creator_user_id?: DealUserDataWithIdV1 | null;
  user_id?: DealUserDataWithIdV1 | null;
  person_id?: {
    active_flag?: boolean | null;
    name?: string | null;
    email?: PhoneV1[] | null;
    phone?: PhoneV1[] | null;
    owner_id?: number | null;
    value?: number | null;
  } | null;
  org_id?: {
    name?: string | null;
    people_count?: number | null;
    owner_id?: number | null;
    address?: string | null;
    active_flag?: boolean | null;
    cc_email?: string | null;
    value?: number | null;
  } | null;
  stage_id?: number | null;
  title?: string | null;
  value?: number | null;
  currency?: string | null;
  add_time?: string | null;
  update_time?: string | null;
  stage_change_time?: string | null;
  active?: boolean | null;
  deleted?: boolean | null;
  is_archived?: boolean | null;
  status?: string | null;
  probability?: number | null;
  next_activity_date?: string | null;
  next_activity_time?: string | null;
  next_activity_id?: number | null;
  last_activity_id?: number | null;
  last_activity_date?: string | null;
  lost_reason?: string | null;
  visible_to?: string | null;
  close_time?: string | null;
  pipeline_id?: number | null;
  won_time?: string | null;
  first_won_time?: string | null;
  lost_time?: string | null;
  products_count?: number | null;
  files_count?: number | null;
  notes_count?: number | null;
  followers_count?: number | null;
  email_messages_count?: number | null;
  activities_count?: number | null;
  done_activities_count?: number | null;
  undone_activities_count?: number | null;
  participants_count?: number | null;
  expected_close_date?: string | null;
  last_incoming_mail_time?: string | null;
  last_outgoing_mail_time?: string | null;
  label?: string | null;
  stage_order_nr?: number | null;
  person_name?: string | null;
  org_name?: string | null;
  next_activity_subject?: string | null;
  next_activity_type?: string | null;
  next_activity_duration?: string | null;
  next_activity_note?: string | null;
  formatted_value?: string | null;
  weighted_value?: number | null;
  formatted_weighted_value?: string | null;
  weighted_value_currency?: string | null;
  rotten_time?: string | null;
  owner_name?: string | null;
  cc_email?: string | null;
  org_hidden?: boolean | null;
  person_hidden?: boolean | null;
  origin?: string | null;
  origin_id?: string | null;
  channel?: number | null;
  channel_id?: string | null;
  arr?: number | null;
  mrr?: number | null;
  acv?: number | null;
  arr_currency?: string | null;
  mrr_currency?: string | null;
  acv_currency?: string | null;
  archive_time?: string | null;
  local_won_date?: string | null;
  local_lost_date?: string | null;
  local_close_date?: string | null;
  source_lead_id?: string | null;
}

export interface DealUserDataWithIdV1 {
  id?: number | null;
  name?: string | null;
  email?: string | null;
  has_pic?: boolean | null;
  pic_hash?: string | null;
  active_flag?: boolean | null;
  value?: number | null;
}

export interface PhoneV1 {
  label?: string | null;
  value?: string | null;
  primary?: boolean | null;
}

export interface DealArchivedRelatedObjectV1 {
  user?: { [key: string]: UserDataWithIdV1 } | null;
  organization?: { [key: string]: OrganizationDataWithIdAndActiveFlagV1 } | null;
  person?: { [key: string]: PersonDataWithActiveFlagV1 } | null;
}

export interface UserDataWithIdV1 {
  id?: number | null;
  name?: string | null;
  email?: string | null;
  has_pic?: number | null;
  pic_hash?: string | null;
  active_flag?: boolean | null;
}

export interface OrganizationDataWithIdAndActiveFlagV1 {
  active_flag?: boolean | null;
  id?: number | null;
  name?: string | null;
  people_count?: number | null;
  owner_id?: number | null;
  address?: string | null;
  cc_email?: string | null;
}

export interface PersonDataWithActiveFlagV1 {
  active_flag?: boolean | null;
  id?: number | null;
  name?: string | null;
  email?: PhoneV1[] | null;
  phone?: PhoneV1[] | null;
  owner_id?: number | null;
}

export interface DealSummaryV1 {
  values_total?: {
    [key: string]: {
      value?: number | null;
      count?: number | null;
      value_converted?: number | null;
      value_formatted?: string | null;
      value_converted_formatted?: string | null;
    };
  } | null;
  weighted_values_total?: {
    [key: string]: {
      value?: number | null;
      count?: number | null;
      value_formatted?: string | null;
    };
  } | null;
  total_count?: number | null;
  total_currency_converted_value?: number | null;
  total_weighted_currency_converted_value?: number | null;
  total_currency_converted_value_formatted?: string | null;
  total_weighted_currency_converted_value_formatted?: string | null;
}

export interface DealTimelineV1 {
  period_start?: string | null;
  period_end?: string | null;
  deals?: DealStrictV1[] | null;
  totals?: {
    count?: number | null;
    values?: { [key: string]: unknown } | null;
    weighted_values?: { [key: string]: unknown } | null;
    open_count?: number | null;
    open_values?: { [key: string]: unknown } | null;
    weighted_open_values?: { [key: string]: unknown } | null;
    won_count?: number | null;
    won_values?: { [key: string]: unknown } | null;
  } | null;
}

export interface DealStrictV1 {
  id?: number | null;
  creator_user_id?: number | null;
  user_id?: number | null;
  person_id?: number | null;
  org_id?: number | null;
  stage_id?: number | null;
  title?: string | null;
  value?: number | null;
  currency?: string | null;
  add_time?: string | null;
  update_time?: string | null;
  stage_change_time?: string | null;
  active?: boolean | null;
  deleted?: boolean | null;
  is_archived?: boolean | null;
  status?: string | null;
  probability?: number | null;
  next_activity_date?: string | null;
  next_activity_time?: string | null;
  next_activity_id?: number | null;
  last_activity_id?: number | null;
  last_activity_date?: string | null;
  lost_reason?: string | null;
  visible_to?: string | null;
  close_time?: string | null;
  pipeline_id?: number | null;
  won_time?: string | null;
  first_won_time?: string | null;
  lost_time?: string | null;
  products_count?: number | null;
  files_count?: number | null;
  notes_count?: number | null;
  followers_count?: number | null;
  email_messages_count?: number | null;
  activities_count?: number | null;
  done_activities_count?: number | null;
  undone_activities_count?: number | null;
  participants_count?: number | null;
  expected_close_date?: string | null;
  last_incoming_mail_time?: string | null;
  last_outgoing_mail_time?: string | null;
  label?: string | null;
  stage_order_nr?: number | null;
  person_name?: string | null;
  org_name?: string | null;
  next_activity_subject?: string | null;
  next_activity_type?: string | null;
  next_activity_duration?: string | null;
  next_activity_note?: string | null;
  formatted_value?: string | null;
  weighted_value?: number | null;
  formatted_weighted_value?: string | null;
  weighted_value_currency?: string | null;
  rotten_time?: string | null;
  owner_name?: string | null;
  cc_email?: string | null;
  org_hidden?: boolean | null;
  person_hidden?: boolean | null;
  origin?: string | null;
  origin_id?: string | null;
  channel?: number | null;
  channel_id?: string | null;
  arr?: number | null;
  mrr?: number | null;
  acv?: number | null;
  arr_currency?: string | null;
  mrr_currency?: string | null;
  acv_currency?: string | null;
  archive_time?: string | null;
  local_won_date?: string | null;
  local_lost_date?: string | null;
  local_close_date?: string | null;
  source_lead_id?: string | null;
}

export interface DealChangelogV1 {
  field_key?: string | null;
  old_value?: string | null;
  new_value?: string | null;
  actor_user_id?: number | null;
  time?: string | null;
  change_source?: string | null;
  change_source_user_agent?: string | null;
  is_bulk_update_flag?: boolean | null;
}

export interface DealFileV1 {
  id?: number | null;
  user_id?: number | null;
  deal_id?: number | null;
  person_id?: number | null;
  org_id?: number | null;
  product_id?: number | null;
  activity_id?: number | null;
  lead_id?: string | null;
  add_time?: string | null;
  update_time?: string | null;
  file_name?: string | null;
  file_size?: number | null;
  active_flag?: boolean | null;
  inline_flag?: boolean | null;
  remote_location?: string | null;
  remote_id?: string | null;
  cid?: string | null;
  s3_bucket?: string | null;
  mail_message_id?: string | null;
  mail_template_id?: string | null;
  deal_name?: string | null;
  person_name?: string | null;
  org_name?: string | null;
  product_name?: string | null;
  lead_name?: string | null;
  url?: string | null;
  name?: string | null;
  description?: string | null;
  project_id?: number | null;
  project_name?: string | null;
  people_name?: string | null;
  file_type?: string | null;
  log_id?: number | null;
}

export interface DealFlowV1 {
  object?: string | null;
  timestamp?: string | null;
  data?: { [key: string]: unknown } | null;
}

export interface DealFlowRelatedObjectV1 {
  deal?: {
    [key: string]: {
      id?: number | null;
      title?: string | null;
      status?: string | null;
      value?: number | null;
      currency?: string | null;
      stage_id?: number | null;
      pipeline_id?: number | null;
    };
  } | null;
  organization?: { [key: string]: OrganizationDataWithIdV1 } | null;
  user?: { [key: string]: UserDataWithIdV1 } | null;
  person?: { [key: string]: PersonDataWithActiveFlagV1 } | null;
}

export interface OrganizationDataWithIdV1 {
  id?: number | null;
  name?: string | null;
  people_count?: number | null;
  owner_id?: number | null;
  address?: string | null;
  cc_email?: string | null;
}

export interface ParticipantChangelogV1 {
  actor_user_id?: number | null;
  person_id?: number | null;
  action?: string | null;
  time?: string | null;
}

export interface DealFollowerV1 {
  user_id?: number | null;
  id?: number | null;
  deal_id?: number | null;
  add_time?: string | null;
}

export interface DealMailMessageV1 {
  object?: string | null;
  timestamp?: string | null;
  data?: {
    id?: number | null;
    from?: DealMailMessageFromV1[] | null;
    to?: DealMailMessageFromV1[] | null;
    cc?: DealMailMessageFromV1[] | null;
    bcc?: DealMailMessageFromV1[] | null;
    body_url?: string | null;
    body?: string | null;
    account_id?: string | null;
    user_id?: number | null;
    mail_thread_id?: number | null;
    subject?: string | null;
    snippet?: string | null;
    mail_tracking_status?: string | null;
    mail_link_tracking_enabled_flag?: number | null;
    read_flag?: number | null;
    draft?: string | null;
    draft_flag?: number | null;
    synced_flag?: number | null;
    deleted_flag?: number | null;
    has_body_flag?: number | null;
    sent_flag?: number | null;
    sent_from_pipedrive_flag?: number | null;
    smart_bcc_flag?: number | null;
    message_time?: string | null;
    add_time?: string | null;
    update_time?: string | null;
    has_attachments_flag?: number | null;
    has_inline_attachments_flag?: number | null;
    has_real_attachments_flag?: number | null;
    nylas_id?: string | null;
    s3_bucket?: string | null;
    s3_bucket_path?: string | null;
    external_deleted_flag?: boolean | null;
    mua_message_id?: string | null;
    template_id?: number | null;
    timestamp?: string | null;
    item_type?: string | null;
    company_id?: number | null;
  } | null;
}

export interface DealMailMessageFromV1 {
  id?: number | null;
  email_address?: string | null;
  name?: string | null;
  linked_person_id?: number | null;
  linked_person_name?: string | null;
  mail_message_party_id?: number | null;
}

export interface DealMergeV1 {
  id?: number | null;
  creator_user_id?: number | null;
  user_id?: number | null;
  person_id?: number | null;
  org_id?: number | null;
  stage_id?: number | null;
  title?: string | null;
  value?: number | null;
  currency?: string | null;
  add_time?: string | null;
  update_time?: string | null;
  stage_change_time?: string | null;
  active?: boolean | null;
  deleted?: boolean | null;
  is_archived?: boolean | null;
  status?: string | null;
  probability?: number | null;
  next_activity_date?: string | null;
  next_activity_time?: string | null;
  next_activity_id?: number | null;
  last_activity_id?: number | null;
  last_activity_date?: string | null;
  lost_reason?: string | null;
  visible_to?: string | null;
  close_time?: string | null;
  pipeline_id?: number | null;
  won_time?: string | null;
  first_won_time?: string | null;
  lost_time?: string | null;
  products_count?: number | null;
  files_count?: number | null;
  notes_count?: number | null;
  followers_count?: number | null;
  email_messages_count?: number | null;
  activities_count?: number | null;
  done_activities_count?: number | null;
  undone_activities_count?: number | null;
  participants_count?: number | null;
  expected_close_date?: string | null;
  last_incoming_mail_time?: string | null;
  last_outgoing_mail_time?: string | null;
  label?: string | null;
  stage_order_nr?: number | null;
  person_name?: string | null;
  org_name?: string | null;
  next_activity_subject?: string | null;
  next_activity_type?: string | null;
  next_activity_duration?: string | null;
  next_activity_note?: string | null;
  formatted_value?: string | null;
  weighted_value?: number | null;
  formatted_weighted_value?: string | null;
  weighted_value_currency?: string | null;
  rotten_time?: string | null;
  owner_name?: string | null;
  cc_email?: string | null;
  org_hidden?: boolean | null;
  person_hidden?: boolean | null;
  origin?: string | null;
  origin_id?: string | null;
  channel?: number | null;
  channel_id?: string | null;
  arr?: number | null;
  mrr?: number | null;
  acv?: number | null;
  arr_currency?: string | null;
  mrr_currency?: string | null;
  acv_currency?: string | null;
  merge_what_id?: number | null;
  archive_time?: string | null;
  local_won_date?: string | null;
  local_lost_date?: string | null;
  local_close_date?: string | null;
  source_lead_id?: string | null;
}

export interface DealParticipantV1 {
  id?: number | null;
  person_id?: {
    active_flag?: boolean | null;
    name?: string | null;
    email?: DealParticipantEmailV1[] | null;
    phone?: DealParticipantEmailV1[] | null;
    owner_id?: number | null;
    company_id?: number | null;
    value?: number | null;
  } | null;
  add_time?: string | null;
  active_flag?: boolean | null;
  related_item_data?: { deal_id?: number | null; title?: string | null } | null;
  person?: {
    id?: number | null;
    company_id?: number | null;
    active_flag?: boolean | null;
    phone?: DealParticipantEmailV1[] | null;
    email?: DealParticipantEmailV1[] | null;
    first_char?: string | null;
    add_time?: string | null;
    update_time?: string | null;
    visible_to?: string | null;
    picture_id?: PictureDataWithIDV1 | null;
    label?: number | null;
    label_ids?: number[] | null;
    org_name?: string | null;
    owner_name?: string | null;
    cc_email?: string | null;
    owner_id?: OwnerV1 | null;
    org_id?: {
      name?: string | null;
      people_count?: number | null;
      owner_id?: number | null;
      address?: string | null;
      cc_email?: string | null;
      label_ids?: number[] | null;
      value?: number | null;
      active_flag?: boolean | null;
    } | null;
    name?: string | null;
    first_name?: string | null;
    last_name?: string | null;
    email_messages_count?: number | null;
    activities_count?: number | null;
    done_activities_count?: number | null;
    undone_activities_count?: number | null;
    files_count?: number | null;
    notes_count?: number | null;
    followers_count?: number | null;
    last_incoming_mail_time?: string | null;
    last_outgoing_mail_time?: string | null;
    open_deals_count?: number | null;
    related_open_deals_count?: number | null;
    closed_deals_count?: number | null;
    related_closed_deals_count?: number | null;
    won_deals_count?: number | null;
    related_won_deals_count?: number | null;
    lost_deals_count?: number | null;
    related_lost_deals_count?: number | null;
    next_activity_date?: string | null;
    next_activity_time?: string | null;
    next_activity_id?: number | null;
    last_activity_id?: number | null;
    last_activity_date?: string | null;
    participant_open_deals_count?: number | null;
    participant_closed_deals_count?: number | null;
    sync_needed?: boolean | null;
  } | null;
  added_by_user_id?: {
    id?: number | null;
    name?: string | null;
    email?: string | null;
    has_pic?: number | null;
    pic_hash?: string | null;
    active_flag?: boolean | null;
    value?: number | null;
  } | null;
  related_item_type?: string | null;
  related_item_id?: number | null;
}

export interface DealParticipantEmailV1 {
  value?: string | null;
  primary?: boolean | null;
  label?: string | null;
}

export interface PictureDataWithIDV1 {
  id?: number | null;
  item_type?: string | null;
  item_id?: number | null;
  active_flag?: boolean | null;
  add_time?: string | null;
  update_time?: string | null;
  added_by_user_id?: number | null;
  pictures?: { "128"?: string | null; "512"?: string | null } | null;
}

export interface OwnerV1 {
  id?: number | null;
  name?: string | null;
  email?: string | null;
  has_pic?: number | null;
  pic_hash?: string | null;
  active_flag?: boolean | null;
  value?: number | null;
}

export interface UserV1 {
  id?: number | null;
  name?: string | null;
  default_currency?: string | null;
  locale?: string | null;
  lang?: number | null;
  email?: string | null;
  phone?: string | null;
  activated?: boolean | null;
  last_login?: string | null;
  created?: string | null;
  modified?: string | null;
  has_created_company?: boolean | null;
  access?: UserAccessV1[] | null;
  active_flag?: boolean | null;
  timezone_name?: string | null;
  timezone_offset?: string | null;
  role_id?: number | null;
  icon_url?: string | null;
  is_you?: boolean | null;
  is_deleted?: boolean | null;
  is_admin?: number | null;
}

export interface UserAccessV1 {
  app?: string | null;
  admin?: boolean | null;
  permission_set_id?: string | null;
}

export interface FileV1 {
  id?: number | null;
  user_id?: number | null;
  deal_id?: number | null;
  person_id?: number | null;
  org_id?: number | null;
  product_id?: number | null;
  activity_id?: number | null;
  lead_id?: string | null;
  project_id?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  file_name?: string | null;
  file_size?: number | null;
  active_flag?: boolean | null;
  inline_flag?: boolean | null;
  remote_location?: string | null;
  remote_id?: string | null;
  cid?: string | null;
  s3_bucket?: string | null;
  mail_message_id?: string | null;
  mail_template_id?: string | null;
  deal_name?: string | null;
  person_name?: string | null;
  org_name?: string | null;
  product_name?: string | null;
  lead_name?: string | null;
  project_name?: string | null;
  url?: string | null;
  name?: string | null;
  description?: string | null;
  file_type?: string | null;
  log_id?: number | null;
}

export interface FilterV1 {
  id?: number | null;
  name?: string | null;
  filter_code?: string | null;
  is_editable?: boolean | null;
  active_flag?: boolean | null;
  type?: string | null;
  temporary_flag?: boolean | null;
  user_id?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  visible_to?: string | null;
  last_used_time?: string | null;
  custom_view_id?: number | null;
}

export interface Filter2V1 {
  id?: number | null;
  name?: string | null;
  filter_code?: string | null;
  is_editable?: boolean | null;
  active_flag?: boolean | null;
  type?: string | null;
  temporary_flag?: boolean | null;
  user_id?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  visible_to?: string | null;
  last_used_time?: string | null;
  custom_view_id?: number | null;
  conditions?: {
    glue?: string | null;
    conditions?: {
      glue?: string | null;
      conditions?: {
        object?: string | null;
        field_id?: string | null;
        operator?: string | null;
        value?: string | null;
        extra_value?: string | null;
        json_value_flag?: boolean | null;
        field_code?: string | null;
      }[] | null;
    }[] | null;
  } | null;
}

export interface GoalV1 {
  goal?: Goal2V1 | null;
}

export interface Goal2V1 {
  id?: string | null;
  owner_id?: number | null;
  title?: string | null;
  type?: {
    name?: string | null;
    params?: { pipeline_id?: number[] | null; activity_type_id?: number[] | null } | null;
  } | null;
  assignee?: { id?: number | null; type?: string | null } | null;
  interval?: string | null;
  duration?: { start?: string | null; end?: string | null } | null;
  expected_outcome?: { target?: number | null; tracking_metric?: string | null } | null;
  is_active?: boolean | null;
  report_ids?: string[] | null;
}

export interface LeadV1 {
  id?: string | null;
  title?: string | null;
  owner_id?: number | null;
  creator_id?: number | null;
  label_ids?: string[] | null;
  person_id?: number | null;
  organization_id?: number | null;
  source_name?: string | null;
  origin?: string | null;
  origin_id?: string | null;
  channel?: number | null;
  channel_id?: string | null;
  source_deal_id?: number | null;
  is_archived?: boolean | null;
  was_seen?: boolean | null;
  value?: { amount?: number | null; currency?: string | null } | null;
  expected_close_date?: string | null;
  next_activity_id?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  visible_to?: string | null;
  cc_email?: string | null;
  archive_time?: string | null;
}

export interface LeadLabelV1 {
  id?: string | null;
  name?: string | null;
  color?: string | null;
  add_time?: string | null;
  update_time?: string | null;
}

export interface TeamV1 {
  id?: number | null;
  name?: string | null;
  description?: string | null;
  manager_id?: number | null;
  users?: number[] | null;
  active_flag?: number | null;
  deleted_flag?: number | null;
  add_time?: string | null;
  created_by_user_id?: number | null;
}

export interface MailMessageV1 {
  id?: number | null;
  from?: DealMailMessageFromV1[] | null;
  to?: DealMailMessageFromV1[] | null;
  cc?: DealMailMessageFromV1[] | null;
  bcc?: DealMailMessageFromV1[] | null;
  body_url?: string | null;
  body?: string | null;
  account_id?: string | null;
  user_id?: number | null;
  mail_thread_id?: number | null;
  subject?: string | null;
  snippet?: string | null;
  mail_tracking_status?: string | null;
  mail_link_tracking_enabled_flag?: number | null;
  read_flag?: number | null;
  draft?: string | null;
  draft_flag?: number | null;
  synced_flag?: number | null;
  deleted_flag?: number | null;
  has_body_flag?: number | null;
  sent_flag?: number | null;
  sent_from_pipedrive_flag?: number | null;
  smart_bcc_flag?: number | null;
  message_time?: string | null;
  add_time?: string | null;
  update_time?: string | null;
  has_attachments_flag?: number | null;
  has_inline_attachments_flag?: number | null;
  has_real_attachments_flag?: number | null;
}

export interface MailThreadV1 {
  id?: number | null;
  account_id?: string | null;
  user_id?: number | null;
  subject?: string | null;
  snippet?: string | null;
  read_flag?: number | null;
  mail_tracking_status?: string | null;
  has_attachments_flag?: number | null;
  has_inline_attachments_flag?: number | null;
  has_real_attachments_flag?: number | null;
  deleted_flag?: number | null;
  synced_flag?: number | null;
  smart_bcc_flag?: number | null;
  mail_link_tracking_enabled_flag?: number | null;
  parties?: { to?: MailboxMailThreadToV1[] | null; from?: MailboxMailThreadToV1[] | null } | null;
  drafts_parties?: { [key: string]: unknown }[] | null;
  folders?: string[] | null;
  version?: number | null;
  snippet_draft?: string | null;
  snippet_sent?: string | null;
  message_count?: number | null;
  has_draft_flag?: number | null;
  has_sent_flag?: number | null;
  archived_flag?: number | null;
  shared_flag?: number | null;
  external_deleted_flag?: number | null;
  first_message_to_me_flag?: number | null;
  last_message_timestamp?: string | null;
  first_message_timestamp?: string | null;
  last_message_sent_timestamp?: string | null;
  last_message_received_timestamp?: string | null;
  add_time?: string | null;
  update_time?: string | null;
  deal_id?: number | null;
  deal_status?: string | null;
  lead_id?: string | null;
  all_messages_sent_flag?: number | null;
}

export interface MailboxMailThreadToV1 {
  id?: number | null;
  name?: string | null;
  latest_sent?: boolean | null;
  email_address?: string | null;
  message_time?: number | null;
  linked_person_id?: number | null;
  linked_person_name?: string | null;
  mail_message_party_id?: number | null;
  linked_organization_id?: number | null;
}

export interface MailboxMailThreadMailMessageV1 {
  id?: number | null;
  account_id?: string | null;
  user_id?: number | null;
  subject?: string | null;
  snippet?: string | null;
  read_flag?: number | null;
  mail_tracking_status?: string | null;
  has_attachments_flag?: number | null;
  has_inline_attachments_flag?: number | null;
  has_real_attachments_flag?: number | null;
  deleted_flag?: number | null;
  synced_flag?: number | null;
  smart_bcc_flag?: number | null;
  mail_link_tracking_enabled_flag?: number | null;
  from?: MailboxMailThreadToV1[] | null;
  to?: MailboxMailThreadToV1[] | null;
  cc?: MailboxMailThreadToV1[] | null;
  bcc?: MailboxMailThreadToV1[] | null;
  body_url?: string | null;
  mail_thread_id?: number | null;
  draft?: string | null;
  has_body_flag?: number | null;
  sent_flag?: number | null;
  sent_from_pipedrive_flag?: number | null;
  message_time?: string | null;
  add_time?: string | null;
  update_time?: string | null;
}

export interface NoteV1 {
  id?: number | null;
  active_flag?: boolean | null;
  add_time?: string | null;
  content?: string | null;
  deal?: { title?: string | null } | null;
  lead_id?: string | null;
  deal_id?: number | null;
  last_update_user_id?: number | null;
  org_id?: number | null;
  organization?: { name?: string | null } | null;
  person?: { name?: string | null } | null;
  person_id?: number | null;
  project_id?: number | null;
  project?: { title?: string | null } | null;
  task_id?: number | null;
  task?: { title?: string | null } | null;
  pinned_to_deal_flag?: boolean | null;
  pinned_to_organization_flag?: boolean | null;
  pinned_to_person_flag?: boolean | null;
  pinned_to_project_flag?: boolean | null;
  pinned_to_task_flag?: boolean | null;
  update_time?: string | null;
  user?: {
    email?: string | null;
    icon_url?: string | null;
    is_you?: boolean | null;
    name?: string | null;
  } | null;
  user_id?: number | null;
  pinned_to_lead_flag?: boolean | null;
  lead?: { [key: string]: unknown } | null;
}

export interface CommentV1 {
  uuid?: string | null;
  active_flag?: boolean | null;
  add_time?: string | null;
  update_time?: string | null;
  content?: string | null;
  object_id?: string | null;
  object_type?: string | null;
  user_id?: number | null;
  updater_id?: number | null;
  company_id?: number | null;
}

export interface NoteFieldV1 {
  id?: number | null;
  key?: string | null;
  name?: string | null;
  field_type?: string | null;
  active_flag?: boolean | null;
  edit_flag?: boolean | null;
  bulk_edit_allowed?: boolean | null;
  mandatory_flag?: boolean | null;
  options?: { id?: number | null; label?: string | null }[] | null;
}

export interface OrganizationFollowerV1 {
  org_id?: number | null;
  user_id?: number | null;
  id?: number | null;
  add_time?: string | null;
}

export interface OrganizationRelationshipDetailsV1 {
  id?: number | null;
  type?: string | null;
  rel_owner_org_id?: RelationshipOrganizationInfoV1 | null;
  rel_linked_org_id?: RelationshipOrganizationInfoV1 | null;
  add_time?: string | null;
  update_time?: string | null;
  active_flag?: string | null;
  calculated_type?: string | null;
  calculated_related_org_id?: number | null;
  related_organization_name?: string | null;
}

export interface RelationshipOrganizationInfoV1 {
  name?: string | null;
  people_count?: number | null;
  owner_id?: number | null;
  address?: string | null;
  cc_email?: string | null;
  value?: number | null;
  active_flag?: boolean | null;
}

export interface OrganizationRelationshipRelatedObjectV1 {
  organization?: { [key: string]: OrganizationDataWithIdV1 } | null;
}

export interface OrganizationRelationshipV1 {
  id?: number | null;
  type?: string | null;
  rel_owner_org_id?: RelationshipOrganizationInfoV1 | null;
  rel_linked_org_id?: RelationshipOrganizationInfoV1 | null;
  add_time?: string | null;
  update_time?: string | null;
  active_flag?: string | null;
}

export interface OrganizationRelationshipWithCalculatedFieldsV1 {
  id?: number | null;
  type?: string | null;
  rel_owner_org_id?: RelationshipOrganizationInfoV1 | null;
  rel_linked_org_id?: RelationshipOrganizationInfoV1 | null;
  add_time?: string | null;
  update_time?: string | null;
  active_flag?: string | null;
  calculated_type?: string | null;
  calculated_related_org_id?: number | null;
}

export interface PermissionSetV1 {
  id?: string | null;
  name?: string | null;
  description?: string | null;
  app?: string | null;
  type?: string | null;
  assignment_count?: number | null;
}

export interface PermissionSetAssignmentV1 {
  user_id?: number | null;
  permission_set_id?: string | null;
  name?: string | null;
}

export interface PersonFollowerV1 {
  user_id?: number | null;
  id?: number | null;
  person_id?: number | null;
  add_time?: string | null;
}

export interface MergePersonV1 {
  id?: number | null;
  company_id?: number | null;
  active_flag?: boolean | null;
  phone?: DealParticipantEmailV1[] | null;
  email?: DealParticipantEmailV1[] | null;
  first_char?: string | null;
  add_time?: string | null;
  update_time?: string | null;
  visible_to?: string | null;
  picture_id?: PictureDataWithIDV1 | null;
  label?: number | null;
  label_ids?: number[] | null;
  org_name?: string | null;
  owner_name?: string | null;
  cc_email?: string | null;
  owner_id?: number | null;
  org_id?: number | null;
  merge_what_id?: number | null;
  name?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  email_messages_count?: number | null;
  activities_count?: number | null;
  done_activities_count?: number | null;
  undone_activities_count?: number | null;
  files_count?: number | null;
  notes_count?: number | null;
  followers_count?: number | null;
  last_incoming_mail_time?: string | null;
  last_outgoing_mail_time?: string | null;
  open_deals_count?: number | null;
  related_open_deals_count?: number | null;
  closed_deals_count?: number | null;
  related_closed_deals_count?: number | null;
  won_deals_count?: number | null;
  related_won_deals_count?: number | null;
  lost_deals_count?: number | null;
  related_lost_deals_count?: number | null;
  next_activity_date?: string | null;
  next_activity_time?: string | null;
  next_activity_id?: number | null;
  last_activity_id?: number | null;
  last_activity_date?: string | null;
  participant_open_deals_count?: number | null;
  participant_closed_deals_count?: number | null;
}

export interface PipelineConversionStatisticsV1 {
  stage_conversions?: {
    from_stage_id?: number | null;
    to_stage_id?: number | null;
    conversion_rate?: number | null;
  }[] | null;
  won_conversion?: number | null;
  lost_conversion?: number | null;
}

export interface PipelineMovementStatisticsV1 {
  movements_between_stages?: { count?: number | null } | null;
  new_deals?: PipelineMovementStatisticsNewDealV1 | null;
  deals_left_open?: PipelineMovementStatisticsNewDealV1 | null;
  won_deals?: PipelineMovementStatisticsNewDealV1 | null;
  lost_deals?: PipelineMovementStatisticsNewDealV1 | null;
  average_age_in_days?: {
    across_all_stages?: number | null;
    by_stages?: { stage_id?: number | null; value?: number | null }[] | null;
  } | null;
}

export interface PipelineMovementStatisticsNewDealV1 {
  count?: number | null;
  deals_ids?: number[] | null;
  values?: { [key: string]: number } | null;
  formatted_values?: { [key: string]: string } | null;
}

export interface StageV1 {
  id?: number | null;
  order_nr?: number | null;
  name?: string | null;
  active_flag?: boolean | null;
  deal_probability?: number | null;
  pipeline_id?: number | null;
  rotten_flag?: boolean | null;
  rotten_days?: number | null;
  add_time?: string | null;
  update_time?: string | null;
}

export interface PipelineV1 {
  id?: number | null;
  name?: string | null;
  url_title?: string | null;
  order_nr?: number | null;
  active?: boolean | null;
  deal_probability?: boolean | null;
  add_time?: string | null;
  update_time?: string | null;
}

export interface ProductFileV1 {
  id?: number | null;
  product_id?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  file_name?: string | null;
  file_size?: number | null;
  active_flag?: boolean | null;
  inline_flag?: boolean | null;
  remote_location?: string | null;
  remote_id?: string | null;
  s3_bucket?: string | null;
  product_name?: string | null;
  url?: string | null;
  name?: string | null;
  description?: string | null;
}

export interface ProductFollowerV1 {
  user_id?: number | null;
  id?: number | null;
  product_id?: number | null;
  add_time?: string | null;
}

export interface ProductFieldV1 {
  name?: string | null;
  options?: { [key: string]: unknown }[] | null;
  field_type?: string | null;
  id?: number | null;
  key?: string | null;
  order_nr?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  last_updated_by_user_id?: number | null;
  created_by_user_id?: number | null;
  active_flag?: boolean | null;
  edit_flag?: boolean | null;
  add_visible_flag?: boolean | null;
  important_flag?: boolean | null;
  bulk_edit_allowed?: boolean | null;
  searchable_flag?: boolean | null;
  filtering_allowed?: boolean | null;
  sortable_flag?: boolean | null;
  mandatory_flag?: boolean | null;
  index_visible_flag?: boolean | null;
  details_visible_flag?: boolean | null;
}

export interface ProductField2V1 {
  name?: string | null;
  options?: { [key: string]: unknown }[] | null;
  field_type?: string | null;
  id?: number | null;
  key?: string | null;
  order_nr?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  last_updated_by_user_id?: number | null;
  created_by_user_id?: number | null;
  active_flag?: boolean | null;
  edit_flag?: boolean | null;
  add_visible_flag?: boolean | null;
  important_flag?: boolean | null;
  bulk_edit_allowed?: boolean | null;
  searchable_flag?: boolean | null;
  filtering_allowed?: boolean | null;
  sortable_flag?: boolean | null;
  mandatory_flag?: boolean | null;
  index_visible_flag?: boolean | null;
  details_visible_flag?: boolean | null;
}

export interface ProjectV1 {
  id?: number | null;
  title?: string | null;
  board_id?: number | null;
  phase_id?: number | null;
  description?: string | null;
  status?: string | null;
  owner_id?: number | null;
  start_date?: string | null;
  end_date?: string | null;
  deal_ids?: number[] | null;
  org_id?: number | null;
  person_id?: number | null;
  labels?: number[] | null;
  health_status?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  status_change_time?: string | null;
  archive_time?: string | null;
}

export interface DeleteProjectV1 {
  success?: boolean | null;
  data?: { id?: number | null } | null;
}

export interface ProjectPlanV1 {
  item_id?: number | null;
  item_type?: string | null;
  phase_id?: number | null;
  group_id?: number | null;
}

export interface ProjectGroupV1 {
  id?: number | null;
  name?: string | null;
  order_nr?: number | null;
}

export interface TaskV1 {
  id?: number | null;
  title?: string | null;
  project_id?: number | null;
  description?: string | null;
  parent_task_id?: number | null;
  assignee_id?: number | null;
  assignee_ids?: number[] | null;
  done?: number | null;
  due_date?: string | null;
  creator_id?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  marked_as_done_time?: string | null;
}

export interface ActivityCollectionV1 {
  due_date?: string | null;
  due_time?: string | null;
  duration?: string | null;
  deal_id?: number | null;
  lead_id?: string | null;
  person_id?: number | null;
  project_id?: number | null;
  org_id?: number | null;
  location?: string | null;
  public_description?: string | null;
  id?: number | null;
  done?: boolean | null;
  subject?: string | null;
  type?: string | null;
  user_id?: number | null;
  busy_flag?: boolean | null;
  company_id?: number | null;
  conference_meeting_client?: string | null;
  conference_meeting_url?: string | null;
  conference_meeting_id?: string | null;
  add_time?: string | null;
  marked_as_done_time?: string | null;
  active_flag?: boolean | null;
  update_time?: string | null;
  update_user_id?: number | null;
  source_timezone?: string | null;
  location_subpremise?: string | null;
  location_street_number?: string | null;
  location_route?: string | null;
  location_sublocality?: string | null;
  location_locality?: string | null;
  location_admin_area_level_1?: string | null;
  location_admin_area_level_2?: string | null;
  location_country?: string | null;
  location_postal_code?: string | null;
  location_formatted_address?: string | null;
  outcome?: number | null;
}

export interface ProjectBoardV1 {
  id?: number | null;
  name?: string | null;
  order_nr?: number | null;
  add_time?: string | null;
  update_time?: string | null;
}

export interface ProjectPhaseV1 {
  id?: number | null;
  name?: string | null;
  board_id?: number | null;
  order_nr?: number | null;
  add_time?: string | null;
  update_time?: string | null;
}

export interface TemplateV1 {
  id?: number | null;
  title?: string | null;
  description?: string | null;
  projects_board_id?: number | null;
  owner_id?: number | null;
  add_time?: string | null;
  update_time?: string | null;
}

export interface FullRoleV1 {
  parent_role_id?: number | null;
  name?: string | null;
  id?: number | null;
  active_flag?: boolean | null;
  assignment_count?: string | null;
  sub_role_count?: string | null;
  level?: number | null;
}

export interface SubRoleV1 {
  parent_role_id?: number | null;
  name?: string | null;
  id?: number | null;
  active_flag?: boolean | null;
  assignment_count?: string | null;
  sub_role_count?: string | null;
}

export interface RoleSettingsV1 {
  deal_default_visibility?: number | null;
  lead_default_visibility?: number | null;
  org_default_visibility?: number | null;
  person_default_visibility?: number | null;
  product_default_visibility?: number | null;
  deal_access_level?: number | null;
  org_access_level?: number | null;
  person_access_level?: number | null;
  product_access_level?: number | null;
}

export interface RoleAssignmentV1 {
  parent_role_id?: number | null;
  name?: string | null;
  user_id?: number | null;
  role_id?: number | null;
  active_flag?: boolean | null;
  type?: string | null;
}

export interface RolePipelinesResponseV1 {
  pipeline_ids?: number[] | null;
  visible?: boolean | null;
}

export interface UserMeV1 {
  id?: number | null;
  name?: string | null;
  default_currency?: string | null;
  locale?: string | null;
  lang?: number | null;
  email?: string | null;
  phone?: string | null;
  activated?: boolean | null;
  last_login?: string | null;
  created?: string | null;
  modified?: string | null;
  has_created_company?: boolean | null;
  access?: UserAccessV1[] | null;
  active_flag?: boolean | null;
  timezone_name?: string | null;
  timezone_offset?: string | null;
  role_id?: number | null;
  icon_url?: string | null;
  is_you?: boolean | null;
  is_deleted?: boolean | null;
  company_id?: number | null;
  company_name?: string | null;
  company_domain?: string | null;
  company_country?: string | null;
  company_industry?: string | null;
  language?: { language_code?: string | null; country_code?: string | null } | null;
  is_admin?: number | null;
}

export interface UserPermissionV1 {
  can_add_custom_fields?: boolean | null;
  can_add_products?: boolean | null;
  can_add_prospects_as_leads?: boolean | null;
  can_bulk_edit_items?: boolean | null;
  can_change_visibility_of_items?: boolean | null;
  can_convert_deals_to_leads?: boolean | null;
  can_create_own_workflow?: boolean | null;
  can_delete_activities?: boolean | null;
  can_delete_custom_fields?: boolean | null;
  can_delete_deals?: boolean | null;
  can_edit_custom_fields?: boolean | null;
  can_edit_deals_closed_date?: boolean | null;
  can_edit_products?: boolean | null;
  can_edit_shared_filters?: boolean | null;
  can_export_data_from_lists?: boolean | null;
  can_follow_other_users?: boolean | null;
  can_merge_deals?: boolean | null;
  can_merge_organizations?: boolean | null;
  can_merge_people?: boolean | null;
  can_modify_labels?: boolean | null;
  can_see_company_wide_statistics?: boolean | null;
  can_see_deals_list_summary?: boolean | null;
  can_see_hidden_items_names?: boolean | null;
  can_see_other_users?: boolean | null;
  can_see_other_users_statistics?: boolean | null;
  can_see_security_dashboard?: boolean | null;
  can_share_filters?: boolean | null;
  can_share_insights?: boolean | null;
  can_use_api?: boolean | null;
  can_use_email_tracking?: boolean | null;
  can_use_import?: boolean | null;
}

export interface UserSettingsV1 {
  marketplace_team?: boolean | null;
  list_limit?: number | null;
  beta_app?: boolean | null;
  prevent_salesphone_callto_override?: boolean | null;
  file_upload_destination?: string | null;
  callto_link_syntax?: string | null;
  autofill_deal_expected_close_date?: boolean | null;
  person_duplicate_condition?: string | null;
}

export interface WebhookV1 {
  id?: number | null;
  company_id?: number | null;
  owner_id?: number | null;
  user_id?: number | null;
  event_action?: string | null;
  event_object?: string | null;
  subscription_url?: string | null;
  version?: string | null;
  is_active?: number | null;
  add_time?: string | null;
  remove_time?: string | null;
  type?: string | null;
  http_auth_user?: string | null;
  http_auth_password?: string | null;
  remove_reason?: string | null;
  last_delivery_time?: string | null;
  last_http_status?: number | null;
  admin_id?: number | null;
  name?: string | null;
}

export interface ActivityV2 {
  id?: number | null;
  subject?: string | null;
  type?: string | null;
  owner_id?: number | null;
  creator_user_id?: number | null;
  is_deleted?: boolean | null;
  add_time?: string | null;
  update_time?: string | null;
  deal_id?: number | null;
  lead_id?: string | null;
  person_id?: number | null;
  org_id?: number | null;
  project_id?: number | null;
  due_date?: string | null;
  due_time?: string | null;
  duration?: string | null;
  busy?: boolean | null;
  done?: boolean | null;
  marked_as_done_time?: string | null;
  location?: {
    value?: string | null;
    country?: string | null;
    admin_area_level_1?: string | null;
    admin_area_level_2?: string | null;
    locality?: string | null;
    sublocality?: string | null;
    route?: string | null;
    street_number?: string | null;
    subpremise?: string | null;
    postal_code?: string | null;
    formatted_address?: string | null;
  } | null;
  participants?: { person_id?: number | null; primary?: boolean | null }[] | null;
  attendees?: {
    email?: string | null;
    name?: string | null;
    status?: string | null;
    is_organizer?: boolean | null;
    person_id?: number | null;
    user_id?: number | null;
  }[] | null;
  conference_meeting_client?: string | null;
  conference_meeting_url?: string | null;
  conference_meeting_id?: string | null;
  public_description?: string | null;
  priority?: number | null;
  note?: string | null;
  outcome?: number | null;
  private?: boolean | null;
}

export interface PersonItemAddressV2 {
  value?: string | null;
  country?: string | null;
  admin_area_level_1?: string | null;
  admin_area_level_2?: string | null;
  locality?: string | null;
  sublocality?: string | null;
  route?: string | null;
  street_number?: string | null;
  subpremise?: string | null;
  postal_code?: string | null;
  formatted_address?: string | null;
}

export interface ActivityFieldV2 {
  field_name?: string | null;
  field_code?: string | null;
  field_type?: string | null;
  options?: ActivityFieldOptionV2[] | null;
  subfields?: ActivityFieldSubfieldV2[] | null;
  is_custom_field?: boolean | null;
  is_optional_response_field?: boolean | null;
  ui_visibility?: ActivityFieldUiVisibilityV2 | null;
  description?: string | null;
}

export interface ActivityFieldOptionV2 {
  id?: number | string | null;
  label?: string | null;
  color?: string | null;
  update_time?: string | null;
  add_time?: string | null;
}

export interface ActivityFieldSubfieldV2 {
  field_code?: string | null;
  field_name?: string | null;
  field_type?: string | null;
}

export interface ActivityFieldUiVisibilityV2 {
  add_visible_flag?: boolean | null;
  details_visible_flag?: boolean | null;
}

export interface DealV2 {
  id?: number | null;
  title?: string | null;
  owner_id?: number | null;
  person_id?: number | null;
  org_id?: number | null;
  pipeline_id?: number | null;
  stage_id?: number | null;
  value?: number | null;
  currency?: string | null;
  add_time?: string | null;
  update_time?: string | null;
  stage_change_time?: string | null;
  is_deleted?: boolean | null;
  is_archived?: boolean | null;
  status?: string | null;
  probability?: number | null;
  lost_reason?: string | null;
  visible_to?: number | null;
  close_time?: string | null;
  won_time?: string | null;
  lost_time?: string | null;
  expected_close_date?: string | null;
  label_ids?: number[] | null;
  origin?: string | null;
  origin_id?: string | null;
  channel?: number | null;
  channel_id?: string | null;
  source_lead_id?: string | null;
  arr?: number | null;
  mrr?: number | null;
  acv?: number | null;
  custom_fields?: { [key: string]: unknown } | null;
  creator_user_id?: number | null;
  archive_time?: string | null;
  local_won_date?: string | null;
  local_lost_date?: string | null;
  local_close_date?: string | null;
  next_activity_id?: number | null;
  last_activity_id?: number | null;
  first_won_time?: string | null;
  products_count?: number | null;
  files_count?: number | null;
  notes_count?: number | null;
  followers_count?: number | null;
  email_messages_count?: number | null;
  activities_count?: number | null;
  done_activities_count?: number | null;
  undone_activities_count?: number | null;
  participants_count?: number | null;
  last_incoming_mail_time?: string | null;
  last_outgoing_mail_time?: string | null;
  smart_bcc_email?: string | null;
}

export interface FollowerChangelogV2 {
  action?: string | null;
  actor_user_id?: number | null;
  follower_user_id?: number | null;
  time?: string | null;
}

export interface DealProductV2 {
  id?: number | null;
  sum?: number | null;
  tax?: number | null;
  deal_id?: number | null;
  name?: string | null;
  product_id?: number | null;
  product_variation_id?: number | null;
  order_nr?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  comments?: string | null;
  currency?: string | null;
  discount?: number | null;
  discount_type?: string | null;
  quantity?: number | null;
  item_price?: number | null;
  tax_method?: string | null;
  is_enabled?: boolean | null;
  billing_frequency?: string | null;
  billing_frequency_cycles?: number | null;
  billing_start_date?: string | null;
}

export interface DealDiscountV2 {
  id?: string | null;
  type?: string | null;
  amount?: number | null;
  description?: string | null;
  deal_id?: number | null;
  created_at?: string | null;
  created_by?: number | null;
  updated_at?: string | null;
  updated_by?: number | null;
}

export interface DealInstallmentV2 {
  id?: number | null;
  amount?: number | null;
  billing_date?: string | null;
  description?: string | null;
  deal_id?: number | null;
}

export interface DealConvertLeadV2 {
  conversion_id?: string | null;
}

export interface DealFieldV2 {
  field_name?: string | null;
  field_code?: string | null;
  description?: string | null;
  field_type?: string | null;
  options?: ActivityFieldOptionV2[] | null;
  subfields?: ActivityFieldSubfieldV2[] | null;
  is_custom_field?: boolean | null;
  is_optional_response_field?: boolean | null;
  ui_visibility?: {
    add_visible_flag?: boolean | null;
    details_visible_flag?: boolean | null;
    projects_detail_visible_flag?: boolean | null;
    show_in_pipelines?: { show_in_all?: boolean | null; pipeline_ids?: number[] | null } | null;
  } | null;
  important_fields?: DealFieldImportantFieldV2 | null;
  required_fields?: {
    enabled?: boolean | null;
    stage_ids?: number[] | null;
    statuses?: { [key: string]: string[] } | null;
  } | null;
}

export interface DealFieldImportantFieldV2 {
  enabled?: boolean | null;
  stage_ids?: number[] | null;
}

export interface DealField2V2 {
  field_name?: string | null;
  field_code?: string | null;
  description?: string | null;
  field_type?: string | null;
  options?: { [key: string]: unknown }[] | null;
  subfields?: { [key: string]: unknown }[] | null;
  is_custom_field?: boolean | null;
  is_optional_response_field?: boolean | null;
}

export interface DealFieldOptionV2 {
  id?: number | null;
  label?: string | null;
}

export interface DealConvertStatusV2 {
  lead_id?: string | null;
  deal_id?: number | null;
  conversion_id?: string | null;
  status?: string | null;
}

export interface PersonV2 {
  id?: number | null;
  name?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  owner_id?: number | null;
  org_id?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  emails?: PersonItemEmailV2[] | null;
  phones?: PersonItemEmailV2[] | null;
  is_deleted?: boolean | null;
  visible_to?: number | null;
  label_ids?: number[] | null;
  picture_id?: number | null;
  postal_address?: {
    value?: string | null;
    country?: string | null;
    admin_area_level_1?: string | null;
    admin_area_level_2?: string | null;
    locality?: string | null;
    sublocality?: string | null;
    route?: string | null;
    street_number?: string | null;
    subpremise?: string | null;
    postal_code?: string | null;
  } | null;
  notes?: string | null;
  im?: PersonItemEmailV2[] | null;
  birthday?: string | null;
  job_title?: string | null;
  custom_fields?: { [key: string]: unknown } | null;
  next_activity_id?: number | null;
  last_activity_id?: number | null;
  open_deals_count?: number | null;
  related_open_deals_count?: number | null;
  closed_deals_count?: number | null;
  related_closed_deals_count?: number | null;
  participant_open_deals_count?: number | null;
  participant_closed_deals_count?: number | null;
  email_messages_count?: number | null;
  activities_count?: number | null;
  done_activities_count?: number | null;
  undone_activities_count?: number | null;
  files_count?: number | null;
  notes_count?: number | null;
  followers_count?: number | null;
  won_deals_count?: number | null;
  related_won_deals_count?: number | null;
  lost_deals_count?: number | null;
  related_lost_deals_count?: number | null;
  last_incoming_mail_time?: string | null;
  last_outgoing_mail_time?: string | null;
  marketing_status?: string | null;
  doi_status?: unknown;
  smart_bcc_email?: string | null;
}

export interface PersonItemEmailV2 {
  value?: string | null;
  primary?: boolean | null;
  label?: string | null;
}

export interface PersonPictureV2 {
  id?: number | null;
  item_type?: string | null;
  item_id?: number | null;
  added_by_user_id?: number | null;
  active_flag?: boolean | null;
  file_size?: number | null;
  pictures?: { "128"?: string | null; "512"?: string | null } | null;
}

export interface PersonFieldV2 {
  field_name?: string | null;
  field_code?: string | null;
  field_type?: string | null;
  options?: ActivityFieldOptionV2[] | null;
  subfields?: ActivityFieldSubfieldV2[] | null;
  is_custom_field?: boolean | null;
  is_optional_response_field?: boolean | null;
  ui_visibility?: {
    add_visible_flag?: boolean | null;
    details_visible_flag?: boolean | null;
    show_in_add_deal_dialog?: { show?: boolean | null; order?: number | null } | null;
  } | null;
  important_fields?: DealFieldImportantFieldV2 | null;
  required_fields?: { enabled?: boolean | null } | null;
  description?: string | null;
}

export interface PersonField2V2 {
  field_name?: string | null;
  field_code?: string | null;
  field_type?: string | null;
  options?: { [key: string]: unknown }[] | null;
  subfields?: { [key: string]: unknown }[] | null;
  is_custom_field?: boolean | null;
  is_optional_response_field?: boolean | null;
  description?: string | null;
}

export interface OrganizationV2 {
  id?: number | null;
  name?: string | null;
  owner_id?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  is_deleted?: boolean | null;
  visible_to?: number | null;
  address?: {
    value?: string | null;
    country?: string | null;
    admin_area_level_1?: string | null;
    admin_area_level_2?: string | null;
    locality?: string | null;
    sublocality?: string | null;
    route?: string | null;
    street_number?: string | null;
    subpremise?: string | null;
    postal_code?: string | null;
  } | null;
  label_ids?: number[] | null;
  website?: string | null;
  linkedin?: string | null;
  industry?: number | null;
  annual_revenue?: number | null;
  employee_count?: number | null;
  custom_fields?: { [key: string]: unknown } | null;
  next_activity_id?: number | null;
  last_activity_id?: number | null;
  open_deals_count?: number | null;
  related_open_deals_count?: number | null;
  closed_deals_count?: number | null;
  related_closed_deals_count?: number | null;
  email_messages_count?: number | null;
  people_count?: number | null;
  activities_count?: number | null;
  done_activities_count?: number | null;
  undone_activities_count?: number | null;
  files_count?: number | null;
  notes_count?: number | null;
  followers_count?: number | null;
  won_deals_count?: number | null;
  related_won_deals_count?: number | null;
  lost_deals_count?: number | null;
  related_lost_deals_count?: number | null;
  smart_bcc_email?: string | null;
}

export interface OrganizationFieldV2 {
  field_name?: string | null;
  field_code?: string | null;
  field_type?: string | null;
  options?: ActivityFieldOptionV2[] | null;
  subfields?: ActivityFieldSubfieldV2[] | null;
  is_custom_field?: boolean | null;
  is_optional_response_field?: boolean | null;
  ui_visibility?: {
    add_visible_flag?: boolean | null;
    details_visible_flag?: boolean | null;
    org_detail_visible_flag?: boolean | null;
    person_detail_visible_flag?: boolean | null;
    deal_detail_visible_flag?: boolean | null;
    show_in_add_deal_dialog?: { show?: boolean | null; order?: number | null } | null;
    show_in_add_person_dialog?: { show?: boolean | null; order?: number | null } | null;
  } | null;
  important_fields?: DealFieldImportantFieldV2 | null;
  required_fields?: { enabled?: boolean | null } | null;
}

export interface ProductV2 {
  id?: number | null;
  name?: string | null;
  code?: string | null;
  unit?: string | null;
  tax?: number | null;
  is_deleted?: boolean | null;
  is_linkable?: boolean | null;
  visible_to?: number | null;
  owner_id?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  description?: string | null;
  category?: string | null;
  custom_fields?: { [key: string]: unknown } | null;
  billing_frequency?: string | null;
  billing_frequency_cycles?: number | null;
  prices?: {
    product_id?: number | null;
    price?: number | null;
    currency?: string | null;
    cost?: number | null;
    direct_cost?: number | null;
    notes?: string | null;
  }[] | null;
}

export interface ProductVariationV2 {
  id?: number | null;
  name?: string | null;
  product_id?: number | null;
  prices?: { [key: string]: unknown }[] | null;
}

export interface ProductImageV2 {
  id?: number | null;
  product_id?: number | null;
  company_id?: string | null;
  public_url?: string | null;
  add_time?: string | null;
  mime_type?: string | null;
  name?: string | null;
}

export interface ProductImage2V2 {
  id?: number | null;
  product_id?: number | null;
  company_id?: string | null;
  add_time?: string | null;
}

export interface StageV2 {
  id?: number | null;
  order_nr?: number | null;
  name?: string | null;
  is_deleted?: boolean | null;
  deal_probability?: number | null;
  pipeline_id?: number | null;
  is_deal_rot_enabled?: boolean | null;
  days_to_rotten?: number | null;
  add_time?: string | null;
  update_time?: string | null;
}

export interface PipelineV2 {
  id?: number | null;
  name?: string | null;
  order_nr?: number | null;
  is_deleted?: boolean | null;
  is_deal_probability_enabled?: boolean | null;
  add_time?: string | null;
  update_time?: string | null;
}

export interface ProjectFieldV2 {
  field_name?: string | null;
  field_code?: string | null;
  field_type?: string | null;
  options?: ActivityFieldOptionV2[] | null;
  subfields?: ActivityFieldSubfieldV2[] | null;
  is_custom_field?: boolean | null;
  is_optional_response_field?: boolean | null;
  ui_visibility?: ActivityFieldUiVisibilityV2 | null;
  important_fields?: DealFieldImportantFieldV2 | null;
  required_fields?: { enabled?: boolean | null } | null;
}

export interface ProjectV2 {
  id?: number | null;
  title?: string | null;
  description?: string | null;
  status?: string | null;
  board_id?: number | null;
  phase_id?: number | null;
  owner_id?: number | null;
  start_date?: string | null;
  end_date?: string | null;
  deal_ids?: number[] | null;
  person_ids?: number[] | null;
  org_ids?: number[] | null;
  label_ids?: number[] | null;
  health_status?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  status_change_time?: string | null;
  archive_time?: string | null;
  custom_fields?: { [key: string]: unknown } | null;
}

export interface ProjectTemplateV2 {
  id?: number | null;
  title?: string | null;
  description?: string | null;
  projects_board_id?: number | null;
  owner_id?: number | null;
  add_time?: string | null;
  update_time?: string | null;
}

export interface ProjectChangelogV2 {
  change_source?: string | null;
  change_source_user_agent?: string | null;
  time?: string | null;
  new_values?: { [key: string]: unknown } | null;
  old_values?: { [key: string]: unknown } | null;
  actor_user_id?: number | null;
}

export interface TaskV2 {
  id?: number | null;
  title?: string | null;
  creator_id?: number | null;
  description?: string | null;
  project_id?: number | null;
  is_done?: boolean | null;
  is_milestone?: boolean | null;
  due_date?: string | null;
  start_date?: string | null;
  parent_task_id?: number | null;
  assignee_ids?: number[] | null;
  priority?: number | null;
  add_time?: string | null;
  update_time?: string | null;
  marked_as_done_time?: string | null;
}

export interface BoardV2 {
  id?: number | null;
  name?: string | null;
  order_nr?: number | null;
  add_time?: string | null;
  update_time?: string | null;
}

export interface PhaseV2 {
  id?: number | null;
  name?: string | null;
  board_id?: number | null;
  order_nr?: number | null;
  add_time?: string | null;
  update_time?: string | null;
}

export interface Calls {
  "GET /v1/activityFields": {
    path: {};
    query: {};
    body: undefined;
    data: FieldV1[];
  };
  "GET /v1/activityTypes": {
    path: {};
    query: {};
    body: undefined;
    data: ActivityTypeV1[];
  };
  "POST /v1/activityTypes": {
    path: {};
    query: {};
    body: {
      name: string;
      icon_key: 
        | "task" | "email" | "meeting" | "deadline" | "call" | "lunch" | "calendar" | "downarrow"
        | "document" | "smartphone" | "camera" | "scissors" | "cogs" | "bubble" | "uparrow"
        | "checkbox" | "signpost" | "shuffle" | "addressbook" | "linegraph" | "picture" | "car"
        | "world" | "search" | "clip" | "sound" | "brush" | "key" | "padlock" | "pricetag"
        | "suitcase" | "finish" | "plane" | "loop" | "wifi" | "truck" | "cart" | "bulb" | "bell"
        | "presentation";
      color?: string;
    };
    data: ActivityTypeV1;
  };
  "DELETE /v1/activityTypes/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ActivityTypeV1;
  };
  "PUT /v1/activityTypes/{id}": {
    path: { id: number };
    query: {};
    body: {
      name?: string;
      icon_key?: 
        | "task" | "email" | "meeting" | "deadline" | "call" | "lunch" | "calendar" | "downarrow"
        | "document" | "smartphone" | "camera" | "scissors" | "cogs" | "bubble" | "uparrow"
        | "checkbox" | "signpost" | "shuffle" | "addressbook" | "linegraph" | "picture" | "car"
        | "world" | "search" | "clip" | "sound" | "brush" | "key" | "padlock" | "pricetag"
        | "suitcase" | "finish" | "plane" | "loop" | "wifi" | "truck" | "cart" | "bulb" | "bell"
        | "presentation";
      color?: string;
      order_nr?: number;
    };
    data: ActivityTypeV1;
  };
  "GET /v1/billing/subscriptions/addons": {
    path: {};
    query: {};
    body: undefined;
    data: { [key: string]: unknown }[];
  };
  "POST /v1/callLogs": {
    path: {};
    query: {};
    body: {
      user_id?: number;
      activity_id?: number;
      subject?: string;
      duration?: string;
      outcome: 
        | "connected" | "no_answer" | "left_message" | "left_voicemail" | "wrong_number" | "busy";
      from_phone_number?: string;
      to_phone_number: string;
      start_time: string;
      end_time: string;
      person_id?: number;
      org_id?: number;
      deal_id?: number;
      lead_id?: string;
      note?: string;
    };
    data: CallLogV1;
  };
  "GET /v1/callLogs": {
    path: {};
    query: { start?: number; limit?: number };
    body: undefined;
    data: CallLogV1[];
  };
  "DELETE /v1/callLogs/{id}": {
    path: { id: string };
    query: {};
    body: undefined;
    data: unknown;
  };
  "GET /v1/callLogs/{id}": {
    path: { id: string };
    query: {};
    body: undefined;
    data: CallLogV1;
  };
  "POST /v1/callLogs/{id}/recordings": {
    path: { id: string };
    query: {};
    body: { file: Upload };
    data: unknown;
  };
  "POST /v1/channels": {
    path: {};
    query: {};
    body: {
      name: string;
      provider_channel_id: string;
      avatar_url?: string;
      template_support?: boolean;
      provider_type?: "facebook" | "whatsapp" | "other";
    };
    data: ChannelV1;
  };
  "DELETE /v1/channels/{id}": {
    path: { id: string };
    query: {};
    body: undefined;
    data: unknown;
  };
  "POST /v1/channels/messages/receive": {
    path: {};
    query: {};
    body: {
      id: string;
      channel_id: string;
      sender_id: string;
      conversation_id: string;
      message: string;
      status: "sent" | "delivered" | "read" | "failed";
      created_at: string;
      reply_by?: string;
      conversation_link?: string;
      attachments?: readonly {
        id: string;
        type: string;
        name?: string;
        size?: number;
        url: string;
        preview_url?: string;
        link_expires?: boolean;
      }[];
    };
    data: ChannelMessageReceiveV1;
  };
  "DELETE /v1/channels/{channel-id}/conversations/{conversation-id}": {
    path: { "channel-id": string; "conversation-id": string };
    query: {};
    body: undefined;
    data: unknown;
  };
  "GET /v1/currencies": {
    path: {};
    query: { term?: string };
    body: undefined;
    data: CurrencyV1[];
  };
  "GET /v1/deals/archived": {
    path: {};
    query: {
      user_id?: number;
      filter_id?: number;
      person_id?: number;
      org_id?: number;
      product_id?: number;
      pipeline_id?: number;
      stage_id?: number;
      status?: "open" | "won" | "lost" | "deleted" | "all_not_deleted";
      start?: number;
      limit?: number;
      sort?: string;
      owned_by_you?: 0 | 1;
    };
    body: undefined;
    data: DealV1[];
  };
  "GET /v1/deals/summary": {
    path: {};
    query: {
      status?: "open" | "won" | "lost";
      filter_id?: number;
      user_id?: number;
      pipeline_id?: number;
      stage_id?: number;
    };
    body: undefined;
    data: DealSummaryV1;
  };
  "GET /v1/deals/summary/archived": {
    path: {};
    query: {
      status?: "open" | "won" | "lost";
      filter_id?: number;
      user_id?: number;
      pipeline_id?: number;
      stage_id?: number;
    };
    body: undefined;
    data: DealSummaryV1;
  };
  "GET /v1/deals/timeline": {
    path: {};
    query: {
      start_date: string;
      interval: "day" | "week" | "month" | "quarter";
      amount: number;
      field_key: string;
      user_id?: number;
      pipeline_id?: number;
      filter_id?: number;
      exclude_deals?: 0 | 1;
      totals_convert_currency?: string;
    };
    body: undefined;
    data: DealTimelineV1[];
  };
  "GET /v1/deals/timeline/archived": {
    path: {};
    query: {
      start_date: string;
      interval: "day" | "week" | "month" | "quarter";
      amount: number;
      field_key: string;
      user_id?: number;
      pipeline_id?: number;
      filter_id?: number;
      exclude_deals?: 0 | 1;
      totals_convert_currency?: string;
    };
    body: undefined;
    data: DealTimelineV1[];
  };
  "GET /v1/deals/{id}/changelog": {
    path: { id: number };
    query: { cursor?: string; limit?: number };
    body: undefined;
    data: DealChangelogV1[];
  };
  "POST /v1/deals/{id}/duplicate": {
    path: { id: number };
    query: {};
    body: undefined;
    data: DealStrictV1;
  };
  "GET /v1/deals/{id}/files": {
    path: { id: number };
    query: { start?: number; limit?: number; sort?: string };
    body: undefined;
    data: DealFileV1[];
  };
  "GET /v1/deals/{id}/flow": {
    path: { id: number };
    query: { start?: number; limit?: number; all_changes?: string; items?: string };
    body: undefined;
    data: DealFlowV1[];
  };
  "GET /v1/deals/{id}/participantsChangelog": {
    path: { id: number };
    query: { limit?: number; cursor?: string };
    body: undefined;
    data: ParticipantChangelogV1[];
  };
  "GET /v1/deals/{id}/followers": {
    path: { id: number };
    query: {};
    body: undefined;
    data: DealFollowerV1[];
  };
  "POST /v1/deals/{id}/followers": {
    path: { id: number };
    query: {};
    body: { user_id: number };
    data: DealFollowerV1;
  };
  "DELETE /v1/deals/{id}/followers/{follower_id}": {
    path: { id: number; follower_id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /v1/deals/{id}/mailMessages": {
    path: { id: number };
    query: { start?: number; limit?: number; include_body?: 0 | 1 };
    body: undefined;
    data: DealMailMessageV1[];
  };
  "PUT /v1/deals/{id}/merge": {
    path: { id: number };
    query: {};
    body: { merge_with_id: number };
    data: DealMergeV1;
  };
  "GET /v1/deals/{id}/participants": {
    path: { id: number };
    query: { start?: number; limit?: number };
    body: undefined;
    data: DealParticipantV1[];
  };
  "POST /v1/deals/{id}/participants": {
    path: { id: number };
    query: {};
    body: { person_id: number };
    data: DealParticipantV1;
  };
  "DELETE /v1/deals/{id}/participants/{deal_participant_id}": {
    path: { id: number; deal_participant_id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /v1/deals/{id}/permittedUsers": {
    path: { id: number };
    query: {};
    body: undefined;
    data: number[];
  };
  "GET /v1/dealFields": {
    path: {};
    query: { start?: number; limit?: number };
    body: undefined;
    data: FieldV1[];
  };
  "POST /v1/dealFields": {
    path: {};
    query: {};
    body: {
      name: string;
      options?: readonly { [key: string]: unknown }[];
      add_visible_flag?: boolean;
      field_type: 
        | "address" | "date" | "daterange" | "double" | "enum" | "monetary" | "org" | "people"
        | "phone" | "set" | "text" | "time" | "timerange" | "user" | "varchar" | "varchar_auto"
        | "visible_to";
    };
    data: FieldV1;
  };
  "DELETE /v1/dealFields": {
    path: {};
    query: { ids: string };
    body: undefined;
    data: { id?: number[] | null };
  };
  "GET /v1/dealFields/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: FieldV1;
  };
  "DELETE /v1/dealFields/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "PUT /v1/dealFields/{id}": {
    path: { id: number };
    query: {};
    body: {
      name?: string;
      options?: readonly { [key: string]: unknown }[];
      add_visible_flag?: boolean;
    };
    data: FieldV1;
  };
  "GET /v1/files": {
    path: {};
    query: { start?: number; limit?: number; sort?: string };
    body: undefined;
    data: FileV1[];
  };
  "POST /v1/files": {
    path: {};
    query: {};
    body: {
      file: Upload;
      deal_id?: number;
      person_id?: number;
      org_id?: number;
      product_id?: number;
      activity_id?: number;
      lead_id?: string;
      project_id?: number;
    };
    data: FileV1;
  };
  "POST /v1/files/remote": {
    path: {};
    query: {};
    body: {
      file_type: "gdoc" | "gslides" | "gsheet" | "gform" | "gdraw";
      title: string;
      item_type: "deal" | "organization" | "person";
      item_id: number;
      remote_location: "googledrive";
    };
    data: FileV1;
  };
  "POST /v1/files/remoteLink": {
    path: {};
    query: {};
    body: {
      item_type: "deal" | "organization" | "person";
      item_id: number;
      remote_id: string;
      remote_location: "googledrive";
    };
    data: FileV1;
  };
  "DELETE /v1/files/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /v1/files/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: FileV1;
  };
  "PUT /v1/files/{id}": {
    path: { id: number };
    query: {};
    body: { name?: string; description?: string };
    data: FileV1;
  };
  "GET /v1/files/{id}/download": {
    path: { id: number };
    query: {};
    body: undefined;
    data: Buffer;
  };
  "DELETE /v1/filters": {
    path: {};
    query: { ids: string };
    body: undefined;
    data: { id?: number[] | null };
  };
  "GET /v1/filters": {
    path: {};
    query: { type?: "deals" | "leads" | "org" | "people" | "products" | "activity" | "projects" };
    body: undefined;
    data: FilterV1[];
  };
  "POST /v1/filters": {
    path: {};
    query: { include_field_code?: boolean };
    body: {
      name: string;
      conditions: { [key: string]: unknown };
      type: "deals" | "leads" | "org" | "people" | "products" | "activity" | "projects";
    };
    data: Filter2V1;
  };
  "GET /v1/filters/helpers": {
    path: {};
    query: {};
    body: undefined;
    data: { [key: string]: unknown };
  };
  "DELETE /v1/filters/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /v1/filters/{id}": {
    path: { id: number };
    query: { include_field_code?: boolean };
    body: undefined;
    data: Filter2V1;
  };
  "PUT /v1/filters/{id}": {
    path: { id: number };
    query: { include_field_code?: boolean };
    body: { name?: string; conditions: { [key: string]: unknown } };
    data: Filter2V1;
  };
  "POST /v1/goals": {
    path: {};
    query: {};
    body: {
      title?: string;
      assignee: { [key: string]: unknown };
      type: { [key: string]: unknown };
      expected_outcome: { [key: string]: unknown };
      duration: { [key: string]: unknown };
      interval: "weekly" | "monthly" | "quarterly" | "yearly";
    };
    data: GoalV1;
  };
  "GET /v1/goals/find": {
    path: {};
    query: {
      "type.name"?: 
        | "deals_won" | "deals_progressed" | "activities_completed" | "activities_added"
        | "deals_started";
      title?: string;
      is_active?: boolean;
      "assignee.id"?: number;
      "assignee.type"?: "person" | "company" | "team";
      "expected_outcome.target"?: number;
      "expected_outcome.tracking_metric"?: "quantity" | "sum";
      "expected_outcome.currency_id"?: number;
      "type.params.pipeline_id"?: readonly number[];
      "type.params.stage_id"?: number;
      "type.params.activity_type_id"?: readonly number[];
      "period.start"?: string;
      "period.end"?: string;
    };
    body: undefined;
    data: { goals?: Goal2V1[] | null };
  };
  "PUT /v1/goals/{id}": {
    path: { id: string };
    query: {};
    body: {
      title?: string;
      assignee?: { [key: string]: unknown };
      type?: { [key: string]: unknown };
      expected_outcome?: { [key: string]: unknown };
      duration?: { [key: string]: unknown };
      interval?: "weekly" | "monthly" | "quarterly" | "yearly";
    };
    data: GoalV1;
  };
  "DELETE /v1/goals/{id}": {
    path: { id: string };
    query: {};
    body: undefined;
    data: unknown;
  };
  "GET /v1/goals/{id}/results": {
    path: { id: string };
    query: { "period.start": string; "period.end": string };
    body: undefined;
    data: { progress?: number | null; goal?: Goal2V1 | null };
  };
  "GET /v1/leads": {
    path: {};
    query: {
      limit?: number;
      start?: number;
      owner_id?: number;
      person_id?: number;
      organization_id?: number;
      filter_id?: number;
      updated_since?: string;
      sort?: string;
    };
    body: undefined;
    data: LeadV1[];
  };
  "POST /v1/leads": {
    path: {};
    query: {};
    body: {
      title: string;
      owner_id?: number;
      label_ids?: readonly string[];
      person_id?: number;
      organization_id?: number;
      value?: { amount: number; currency: string } | null;
      expected_close_date?: string;
      visible_to?: "1" | "3" | "5" | "7";
      was_seen?: boolean;
      origin_id?: string | null;
      channel?: number | null;
      channel_id?: string | null;
    };
    data: LeadV1;
  };
  "GET /v1/leads/archived": {
    path: {};
    query: {
      limit?: number;
      start?: number;
      owner_id?: number;
      person_id?: number;
      organization_id?: number;
      filter_id?: number;
      sort?: string;
    };
    body: undefined;
    data: LeadV1[];
  };
  "GET /v1/leads/{id}": {
    path: { id: string };
    query: {};
    body: undefined;
    data: LeadV1;
  };
  "PATCH /v1/leads/{id}": {
    path: { id: string };
    query: {};
    body: {
      title?: string | null;
      owner_id?: number;
      label_ids?: readonly string[];
      person_id?: number | null;
      organization_id?: number | null;
      is_archived?: boolean;
      value?: { amount: number; currency: string } | null;
      expected_close_date?: string | null;
      visible_to?: "1" | "3" | "5" | "7";
      was_seen?: boolean;
      channel?: number | null;
      channel_id?: string | null;
    };
    data: LeadV1;
  };
  "DELETE /v1/leads/{id}": {
    path: { id: string };
    query: {};
    body: undefined;
    data: { id?: string | null };
  };
  "GET /v1/leads/{id}/permittedUsers": {
    path: { id: string };
    query: {};
    body: undefined;
    data: number[];
  };
  "GET /v1/leads/search": {
    path: {};
    query: {
      term: string;
      fields?: string;
      exact_match?: boolean;
      person_id?: number;
      organization_id?: number;
      include_fields?: "lead.was_seen";
      start?: number;
      limit?: number;
    };
    body: undefined;
    data: {
      items?: {
        result_score?: number | null;
        item?: {
          id?: string | null;
          type?: string | null;
          title?: string | null;
          owner?: { id?: number | null } | null;
          person?: { id?: number | null; name?: string | null } | null;
          organization?: { id?: number | null; name?: string | null } | null;
          phones?: string[] | null;
          emails?: string[] | null;
          custom_fields?: string[] | null;
          notes?: string[] | null;
          value?: number | null;
          currency?: string | null;
          visible_to?: number | null;
          is_archived?: boolean | null;
        } | null;
      }[] | null;
    };
  };
  "GET /v1/leadFields": {
    path: {};
    query: { start?: number; limit?: number };
    body: undefined;
    data: FieldV1[];
  };
  "GET /v1/leadLabels": {
    path: {};
    query: {};
    body: undefined;
    data: LeadLabelV1[];
  };
  "POST /v1/leadLabels": {
    path: {};
    query: {};
    body: {
      name: string;
      color: 
        | "blue" | "brown" | "dark-gray" | "gray" | "green" | "orange" | "pink" | "purple" | "red"
        | "yellow";
    };
    data: LeadLabelV1;
  };
  "PATCH /v1/leadLabels/{id}": {
    path: { id: string };
    query: {};
    body: {
      name?: string;
      color?: 
        | "blue" | "brown" | "dark-gray" | "gray" | "green" | "orange" | "pink" | "purple" | "red"
        | "yellow";
    };
    data: LeadLabelV1;
  };
  "DELETE /v1/leadLabels/{id}": {
    path: { id: string };
    query: {};
    body: undefined;
    data: { id?: string | null };
  };
  "GET /v1/leadSources": {
    path: {};
    query: {};
    body: undefined;
    data: { name?: string | null }[];
  };
  "GET /v1/legacyTeams": {
    path: {};
    query: { order_by?: "id" | "name" | "manager_id" | "active_flag"; skip_users?: 0 | 1 };
    body: undefined;
    data: TeamV1[];
  };
  "POST /v1/legacyTeams": {
    path: {};
    query: {};
    body: { name: string; description?: string; manager_id: number; users?: readonly number[] };
    data: TeamV1;
  };
  "GET /v1/legacyTeams/{id}": {
    path: { id: number };
    query: { skip_users?: 0 | 1 };
    body: undefined;
    data: TeamV1;
  };
  "PUT /v1/legacyTeams/{id}": {
    path: { id: number };
    query: {};
    body: {
      name?: string;
      description?: string;
      manager_id?: number;
      users?: readonly number[];
      active_flag?: 0 | 1;
      deleted_flag?: 0 | 1;
    };
    data: TeamV1;
  };
  "GET /v1/legacyTeams/{id}/users": {
    path: { id: number };
    query: {};
    body: undefined;
    data: number[];
  };
  "POST /v1/legacyTeams/{id}/users": {
    path: { id: number };
    query: {};
    body: { users: readonly number[] };
    data: number[];
  };
  "DELETE /v1/legacyTeams/{id}/users": {
    path: { id: number };
    query: {};
    body: { users: readonly number[] };
    data: number[];
  };
  "GET /v1/legacyTeams/user/{id}": {
    path: { id: number };
    query: { order_by?: "id" | "name" | "manager_id" | "active_flag"; skip_users?: 0 | 1 };
    body: undefined;
    data: TeamV1[];
  };
  "GET /v1/mailbox/mailMessages/{id}": {
    path: { id: number };
    query: { include_body?: 0 | 1 };
    body: undefined;
    data: MailMessageV1;
  };
  "GET /v1/mailbox/mailThreads": {
    path: {};
    query: { folder: "inbox" | "drafts" | "sent" | "archive"; start?: number; limit?: number };
    body: undefined;
    data: MailThreadV1[];
  };
  "DELETE /v1/mailbox/mailThreads/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /v1/mailbox/mailThreads/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: MailThreadV1;
  };
  "PUT /v1/mailbox/mailThreads/{id}": {
    path: { id: number };
    query: {};
    body: {
      deal_id?: number;
      lead_id?: string;
      shared_flag?: 0 | 1;
      read_flag?: 0 | 1;
      archived_flag?: 0 | 1;
    };
    data: MailThreadV1;
  };
  "GET /v1/mailbox/mailThreads/{id}/mailMessages": {
    path: { id: number };
    query: {};
    body: undefined;
    data: MailboxMailThreadMailMessageV1[];
  };
  "POST /v1/meetings/userProviderLinks": {
    path: {};
    query: {};
    body: {
      user_provider_id: string;
      user_id: number;
      company_id: number;
      marketplace_client_id: string;
    };
    data: { message?: string | null };
  };
  "DELETE /v1/meetings/userProviderLinks/{id}": {
    path: { id: string };
    query: {};
    body: undefined;
    data: { message?: string | null };
  };
  "GET /v1/notes": {
    path: {};
    query: {
      user_id?: number;
      lead_id?: string;
      deal_id?: number;
      person_id?: number;
      org_id?: number;
      project_id?: number;
      task_id?: number;
      start?: number;
      limit?: number;
      sort?: string;
      start_date?: string;
      end_date?: string;
      updated_since?: string;
      pinned_to_lead_flag?: 0 | 1;
      pinned_to_deal_flag?: 0 | 1;
      pinned_to_organization_flag?: 0 | 1;
      pinned_to_person_flag?: 0 | 1;
      pinned_to_project_flag?: 0 | 1;
      pinned_to_task_flag?: 0 | 1;
    };
    body: undefined;
    data: NoteV1[];
  };
  "POST /v1/notes": {
    path: {};
    query: {};
    body: {
      content: string;
      lead_id?: string;
      deal_id?: number;
      person_id?: number;
      org_id?: number;
      project_id?: number;
      task_id?: number;
      user_id?: number;
      add_time?: string;
      pinned_to_lead_flag?: 0 | 1;
      pinned_to_deal_flag?: 0 | 1;
      pinned_to_organization_flag?: 0 | 1;
      pinned_to_person_flag?: 0 | 1;
      pinned_to_project_flag?: 0 | 1;
      pinned_to_task_flag?: 0 | 1;
      [key: string]: unknown;
    };
    data: NoteV1;
  };
  "DELETE /v1/notes/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: boolean;
  };
  "GET /v1/notes/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: NoteV1;
  };
  "PUT /v1/notes/{id}": {
    path: { id: number };
    query: {};
    body: {
      content?: string;
      lead_id?: string;
      deal_id?: number;
      person_id?: number;
      org_id?: number;
      project_id?: number;
      task_id?: number;
      user_id?: number;
      add_time?: string;
      pinned_to_lead_flag?: 0 | 1;
      pinned_to_deal_flag?: 0 | 1;
      pinned_to_organization_flag?: 0 | 1;
      pinned_to_person_flag?: 0 | 1;
      pinned_to_project_flag?: 0 | 1;
      pinned_to_task_flag?: 0 | 1;
    };
    data: NoteV1;
  };
  "GET /v1/notes/{id}/comments": {
    path: { id: number };
    query: { start?: number; limit?: number };
    body: undefined;
    data: CommentV1[];
  };
  "POST /v1/notes/{id}/comments": {
    path: { id: number };
    query: {};
    body: { content: string };
    data: CommentV1;
  };
  "GET /v1/notes/{id}/comments/{commentId}": {
    path: { id: number; commentId: string };
    query: {};
    body: undefined;
    data: CommentV1;
  };
  "PUT /v1/notes/{id}/comments/{commentId}": {
    path: { id: number; commentId: string };
    query: {};
    body: { content: string };
    data: CommentV1;
  };
  "DELETE /v1/notes/{id}/comments/{commentId}": {
    path: { id: number; commentId: string };
    query: {};
    body: undefined;
    data: boolean;
  };
  "GET /v1/noteFields": {
    path: {};
    query: {};
    body: undefined;
    data: NoteFieldV1[];
  };
  "GET /v1/organizations/{id}/changelog": {
    path: { id: number };
    query: { cursor?: string; limit?: number };
    body: undefined;
    data: DealChangelogV1[];
  };
  "GET /v1/organizations/{id}/files": {
    path: { id: number };
    query: { start?: number; limit?: number; sort?: string };
    body: undefined;
    data: DealFileV1[];
  };
  "GET /v1/organizations/{id}/flow": {
    path: { id: number };
    query: { start?: number; limit?: number; all_changes?: string; items?: string };
    body: undefined;
    data: DealFlowV1[];
  };
  "GET /v1/organizations/{id}/followers": {
    path: { id: number };
    query: {};
    body: undefined;
    data: OrganizationFollowerV1[];
  };
  "POST /v1/organizations/{id}/followers": {
    path: { id: number };
    query: {};
    body: { user_id: number };
    data: OrganizationFollowerV1;
  };
  "DELETE /v1/organizations/{id}/followers/{follower_id}": {
    path: { id: number; follower_id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /v1/organizations/{id}/mailMessages": {
    path: { id: number };
    query: { start?: number; limit?: number; include_body?: 0 | 1 };
    body: undefined;
    data: DealMailMessageV1[];
  };
  "PUT /v1/organizations/{id}/merge": {
    path: { id: number };
    query: {};
    body: { merge_with_id: number };
    data: { id?: number | null };
  };
  "GET /v1/organizations/{id}/permittedUsers": {
    path: { id: number };
    query: {};
    body: undefined;
    data: number[];
  };
  "GET /v1/organizationFields": {
    path: {};
    query: { start?: number; limit?: number };
    body: undefined;
    data: FieldV1[];
  };
  "POST /v1/organizationFields": {
    path: {};
    query: {};
    body: {
      name: string;
      options?: readonly { [key: string]: unknown }[];
      add_visible_flag?: boolean;
      field_type: 
        | "address" | "date" | "daterange" | "double" | "enum" | "monetary" | "org" | "people"
        | "phone" | "set" | "text" | "time" | "timerange" | "user" | "varchar" | "varchar_auto"
        | "visible_to";
    };
    data: FieldV1;
  };
  "DELETE /v1/organizationFields": {
    path: {};
    query: { ids: string };
    body: undefined;
    data: { id?: number[] | null };
  };
  "GET /v1/organizationFields/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: FieldV1;
  };
  "DELETE /v1/organizationFields/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "PUT /v1/organizationFields/{id}": {
    path: { id: number };
    query: {};
    body: {
      name?: string;
      options?: readonly { [key: string]: unknown }[];
      add_visible_flag?: boolean;
    };
    data: FieldV1;
  };
  "GET /v1/organizationRelationships": {
    path: {};
    query: { org_id: number };
    body: undefined;
    data: OrganizationRelationshipDetailsV1[];
  };
  "POST /v1/organizationRelationships": {
    path: {};
    query: {};
    body: {
      org_id?: number;
      type: "parent" | "related";
      rel_owner_org_id: number;
      rel_linked_org_id: number;
    };
    data: OrganizationRelationshipV1;
  };
  "DELETE /v1/organizationRelationships/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /v1/organizationRelationships/{id}": {
    path: { id: number };
    query: { org_id?: number };
    body: undefined;
    data: OrganizationRelationshipWithCalculatedFieldsV1;
  };
  "PUT /v1/organizationRelationships/{id}": {
    path: { id: number };
    query: {};
    body: {
      org_id?: number;
      type?: "parent" | "related";
      rel_owner_org_id?: number;
      rel_linked_org_id?: number;
    };
    data: OrganizationRelationshipV1;
  };
  "GET /v1/permissionSets": {
    path: {};
    query: {
      app?: 
        | "sales" | "projects" | "campaigns" | "global" | "account_settings" | "partnership"
        | "nova";
    };
    body: undefined;
    data: PermissionSetV1[];
  };
  "GET /v1/permissionSets/{id}": {
    path: { id: string };
    query: {};
    body: undefined;
    data: {
      id?: string | null;
      name?: string | null;
      description?: string | null;
      app?: string | null;
      type?: string | null;
      assignment_count?: number | null;
      contents?: string[] | null;
    };
  };
  "GET /v1/permissionSets/{id}/assignments": {
    path: { id: string };
    query: { start?: number; limit?: number };
    body: undefined;
    data: PermissionSetAssignmentV1[];
  };
  "GET /v1/persons/{id}/changelog": {
    path: { id: number };
    query: { cursor?: string; limit?: number };
    body: undefined;
    data: DealChangelogV1[];
  };
  "GET /v1/persons/{id}/files": {
    path: { id: number };
    query: { start?: number; limit?: number; sort?: string };
    body: undefined;
    data: DealFileV1[];
  };
  "GET /v1/persons/{id}/flow": {
    path: { id: number };
    query: { start?: number; limit?: number; all_changes?: string; items?: string };
    body: undefined;
    data: DealFlowV1[];
  };
  "GET /v1/persons/{id}/followers": {
    path: { id: number };
    query: {};
    body: undefined;
    data: DealFollowerV1[];
  };
  "POST /v1/persons/{id}/followers": {
    path: { id: number };
    query: {};
    body: { user_id: number };
    data: PersonFollowerV1;
  };
  "DELETE /v1/persons/{id}/followers/{follower_id}": {
    path: { id: number; follower_id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /v1/persons/{id}/mailMessages": {
    path: { id: number };
    query: { start?: number; limit?: number; include_body?: 0 | 1 };
    body: undefined;
    data: DealMailMessageV1[];
  };
  "PUT /v1/persons/{id}/merge": {
    path: { id: number };
    query: {};
    body: { merge_with_id: number };
    data: MergePersonV1;
  };
  "GET /v1/persons/{id}/permittedUsers": {
    path: { id: number };
    query: {};
    body: undefined;
    data: number[];
  };
  "DELETE /v1/persons/{id}/picture": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "POST /v1/persons/{id}/picture": {
    path: { id: number };
    query: {};
    body: {
      file: Upload;
      crop_x?: number;
      crop_y?: number;
      crop_width?: number;
      crop_height?: number;
    };
    data: {
      id?: number | null;
      item_type?: string | null;
      item_id?: number | null;
      active_flag?: boolean | null;
      add_time?: string | null;
      update_time?: string | null;
      added_by_user_id?: number | null;
      pictures?: { "128"?: string | null; "512"?: string | null } | null;
    };
  };
  "GET /v1/persons/{id}/products": {
    path: { id: number };
    query: { start?: number; limit?: number };
    body: undefined;
    data: {
      [key: string]: {
        deal?: {
          id?: number | null;
          company_id?: number | null;
          creator_user_id?: number | null;
          user_id?: number | null;
          person_id?: number | null;
          org_id?: number | null;
          stage_id?: number | null;
          title?: string | null;
          value?: number | null;
          currency?: string | null;
          add_time?: string | null;
          first_add_time?: string | null;
          update_time?: string | null;
          stage_change_time?: string | null;
          active?: boolean | null;
          deleted?: boolean | null;
          status?: string | null;
          probability?: number | null;
          next_activity_date?: string | null;
          next_activity_time?: string | null;
          next_activity_id?: number | null;
          last_activity_id?: number | null;
          last_activity_date?: string | null;
          lost_reason?: string | null;
          visible_to?: string | null;
          close_time?: string | null;
          pipeline_id?: number | null;
          won_time?: string | null;
          first_won_time?: string | null;
          lost_time?: string | null;
          products_count?: number | null;
          files_count?: number | null;
          notes_count?: number | null;
          followers_count?: number | null;
          email_messages_count?: number | null;
          activities_count?: number | null;
          done_activities_count?: number | null;
          undone_activities_count?: number | null;
          participants_count?: number | null;
          expected_close_date?: string | null;
          last_incoming_mail_time?: string | null;
          last_outgoing_mail_time?: string | null;
          label?: string | null;
        } | null;
        product?: {
          id?: number | null;
          company_id?: number | null;
          name?: string | null;
          code?: string | null;
          description?: string | null;
          unit?: string | null;
          tax?: number | null;
          category?: string | null;
          active_flag?: boolean | null;
          selectable?: boolean | null;
          first_char?: string | null;
          visible_to?: string | null;
          owner_id?: number | null;
          files_count?: number | null;
          add_time?: string | null;
          update_time?: string | null;
          deal_id?: number | null;
        } | null;
      };
    }[];
  };
  "GET /v1/personFields": {
    path: {};
    query: { start?: number; limit?: number };
    body: undefined;
    data: FieldV1[];
  };
  "POST /v1/personFields": {
    path: {};
    query: {};
    body: {
      name: string;
      options?: readonly { [key: string]: unknown }[];
      add_visible_flag?: boolean;
      field_type: 
        | "address" | "date" | "daterange" | "double" | "enum" | "monetary" | "org" | "people"
        | "phone" | "set" | "text" | "time" | "timerange" | "user" | "varchar" | "varchar_auto"
        | "visible_to";
    };
    data: FieldV1;
  };
  "DELETE /v1/personFields": {
    path: {};
    query: { ids: string };
    body: undefined;
    data: { id?: number[] | null };
  };
  "GET /v1/personFields/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: FieldV1;
  };
  "DELETE /v1/personFields/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "PUT /v1/personFields/{id}": {
    path: { id: number };
    query: {};
    body: {
      name?: string;
      options?: readonly { [key: string]: unknown }[];
      add_visible_flag?: boolean;
    };
    data: FieldV1;
  };
  "GET /v1/pipelines/{id}/conversion_statistics": {
    path: { id: number };
    query: { start_date: string; end_date: string; user_id?: number };
    body: undefined;
    data: PipelineConversionStatisticsV1;
  };
  "GET /v1/pipelines/{id}/deals": {
    path: { id: number };
    query: {
      filter_id?: number;
      user_id?: number;
      everyone?: 0 | 1;
      stage_id?: number;
      start?: number;
      limit?: number;
      get_summary?: 0 | 1;
      totals_convert_currency?: string;
    };
    body: undefined;
    data: DealStrictV1[];
  };
  "GET /v1/pipelines/{id}/movement_statistics": {
    path: { id: number };
    query: { start_date: string; end_date: string; user_id?: number };
    body: undefined;
    data: PipelineMovementStatisticsV1;
  };
  "GET /v1/products/{id}/deals": {
    path: { id: number };
    query: {
      start?: number;
      limit?: number;
      status?: "open" | "won" | "lost" | "deleted" | "all_not_deleted";
    };
    body: undefined;
    data: DealV1[];
  };
  "GET /v1/products/{id}/files": {
    path: { id: number };
    query: { start?: number; limit?: number; sort?: string };
    body: undefined;
    data: ProductFileV1[];
  };
  "GET /v1/products/{id}/followers": {
    path: { id: number };
    query: { start?: number; limit?: number };
    body: undefined;
    data: ProductFollowerV1[];
  };
  "POST /v1/products/{id}/followers": {
    path: { id: number };
    query: {};
    body: { user_id: number };
    data: ProductFollowerV1;
  };
  "DELETE /v1/products/{id}/followers/{follower_id}": {
    path: { id: number; follower_id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /v1/products/{id}/permittedUsers": {
    path: { id: number };
    query: {};
    body: undefined;
    data: number[];
  };
  "DELETE /v1/productFields": {
    path: {};
    query: { ids: string };
    body: undefined;
    data: { id?: number[] | null };
  };
  "GET /v1/productFields": {
    path: {};
    query: { start?: number; limit?: number };
    body: undefined;
    data: ProductFieldV1[];
  };
  "POST /v1/productFields": {
    path: {};
    query: {};
    body: {
      name: string;
      options?: readonly { [key: string]: unknown }[];
      field_type: 
        | "varchar" | "varchar_auto" | "text" | "double" | "monetary" | "date" | "set" | "enum"
        | "user" | "org" | "people" | "phone" | "time" | "timerange" | "daterange" | "address";
    };
    data: ProductField2V1;
  };
  "DELETE /v1/productFields/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /v1/productFields/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ProductField2V1;
  };
  "PUT /v1/productFields/{id}": {
    path: { id: number };
    query: {};
    body: { name?: string; options?: readonly { [key: string]: unknown }[] };
    data: ProductField2V1;
  };
  "GET /v1/projects": {
    path: {};
    query: {
      cursor?: string;
      limit?: number;
      filter_id?: number;
      status?: string;
      phase_id?: number;
      include_archived?: boolean;
    };
    body: undefined;
    data: ProjectV1[];
  };
  "POST /v1/projects": {
    path: {};
    query: {};
    body: {
      title: string;
      board_id?: number;
      phase_id?: number;
      description?: string;
      status?: string;
      owner_id?: number;
      start_date?: string;
      end_date?: string;
      deal_ids?: readonly number[];
      org_id?: number;
      person_id?: number;
      labels?: readonly number[];
      health_status?: number | null;
      template_id?: number;
    };
    data: ProjectV1;
  };
  "GET /v1/projects/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ProjectV1;
  };
  "PUT /v1/projects/{id}": {
    path: { id: number };
    query: {};
    body: {
      title?: string;
      board_id?: number;
      phase_id?: number;
      description?: string;
      status?: string;
      owner_id?: number;
      start_date?: string;
      end_date?: string;
      deal_ids?: readonly number[];
      org_id?: number;
      person_id?: number;
      labels?: readonly number[];
      health_status?: number | null;
    };
    data: ProjectV1;
  };
  "DELETE /v1/projects/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "POST /v1/projects/{id}/archive": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ProjectV1;
  };
  "GET /v1/projects/{id}/plan": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ProjectPlanV1[];
  };
  "PUT /v1/projects/{id}/plan/activities/{activityId}": {
    path: { id: number; activityId: number };
    query: {};
    body: { phase_id?: number; group_id?: number };
    data: ProjectPlanV1;
  };
  "PUT /v1/projects/{id}/plan/tasks/{taskId}": {
    path: { id: number; taskId: number };
    query: {};
    body: { phase_id?: number; group_id?: number };
    data: ProjectPlanV1;
  };
  "GET /v1/projects/{id}/groups": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ProjectGroupV1[];
  };
  "GET /v1/projects/{id}/tasks": {
    path: { id: number };
    query: {};
    body: undefined;
    data: TaskV1[];
  };
  "GET /v1/projects/{id}/activities": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ActivityCollectionV1[];
  };
  "GET /v1/projects/boards": {
    path: {};
    query: {};
    body: undefined;
    data: ProjectBoardV1[];
  };
  "GET /v1/projects/boards/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ProjectBoardV1;
  };
  "GET /v1/projects/phases": {
    path: {};
    query: { board_id: number };
    body: undefined;
    data: ProjectPhaseV1[];
  };
  "GET /v1/projects/phases/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ProjectPhaseV1;
  };
  "GET /v1/projectTemplates": {
    path: {};
    query: { cursor?: string; limit?: number };
    body: undefined;
    data: TemplateV1[];
  };
  "GET /v1/projectTemplates/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: TemplateV1;
  };
  "GET /v1/recents": {
    path: {};
    query: {
      since_timestamp: string;
      items?: 
        | "activity" | "activityType" | "deal" | "file" | "filter" | "note" | "person"
        | "organization" | "pipeline" | "product" | "stage" | "user";
      start?: number;
      limit?: number;
    };
    body: undefined;
    data: ({
      item?: string | null;
      id?: number | null;
      data?: {
        due_date?: string | null;
        due_time?: string | null;
        duration?: string | null;
        deal_id?: number | null;
        lead_id?: string | null;
        person_id?: number | null;
        project_id?: number | null;
        org_id?: number | null;
        location?: string | null;
        public_description?: string | null;
        id?: number | null;
        note?: string | null;
        done?: boolean | null;
        subject?: string | null;
        type?: string | null;
        user_id?: number | null;
        participants?: { [key: string]: unknown }[] | null;
        busy_flag?: boolean | null;
        attendees?: { [key: string]: unknown }[] | null;
        company_id?: number | null;
        reference_type?: string | null;
        reference_id?: number | null;
        conference_meeting_client?: string | null;
        conference_meeting_url?: string | null;
        conference_meeting_id?: string | null;
        add_time?: string | null;
        marked_as_done_time?: string | null;
        last_notification_time?: string | null;
        last_notification_user_id?: number | null;
        notification_language_id?: number | null;
        active_flag?: boolean | null;
        update_time?: string | null;
        update_user_id?: number | null;
        gcal_event_id?: string | null;
        google_calendar_id?: string | null;
        google_calendar_etag?: string | null;
        calendar_sync_include_context?: string | null;
        source_timezone?: string | null;
        rec_rule?: string | null;
        rec_rule_extension?: string | null;
        rec_master_activity_id?: number | null;
        series?: { [key: string]: unknown }[] | null;
        created_by_user_id?: number | null;
        location_subpremise?: string | null;
        location_street_number?: string | null;
        location_route?: string | null;
        location_sublocality?: string | null;
        location_locality?: string | null;
        location_admin_area_level_1?: string | null;
        location_admin_area_level_2?: string | null;
        location_country?: string | null;
        location_postal_code?: string | null;
        location_formatted_address?: string | null;
        org_name?: string | null;
        person_name?: string | null;
        deal_title?: string | null;
        owner_name?: string | null;
        person_dropbox_bcc?: string | null;
        deal_dropbox_bcc?: string | null;
        assigned_to_user_id?: number | null;
        file?: { [key: string]: unknown } | null;
      } | null;
    } | {
      item?: string | null;
      id?: number | null;
      data?: ActivityTypeV1 | null;
    } | {
      item?: string | null;
      id?: number | null;
      data?: DealStrictV1 | null;
    } | {
      item?: string | null;
      id?: number | null;
      data?: DealFileV1 | null;
    } | {
      item?: string | null;
      id?: number | null;
      data?: FilterV1 | null;
    } | {
      item?: string | null;
      id?: number | null;
      data?: NoteV1 | null;
    } | {
      item?: string | null;
      id?: number | null;
      data?: MergePersonV1 | null;
    } | {
      item?: string | null;
      id?: number | null;
      data?: {
        id?: number | null;
        company_id?: number | null;
        owner_id?: OwnerV1 | null;
        name?: string | null;
        active_flag?: boolean | null;
        picture_id?: {
          value?: number | null;
          item_type?: string | null;
          item_id?: number | null;
          active_flag?: boolean | null;
          add_time?: string | null;
          update_time?: string | null;
          added_by_user_id?: number | null;
          pictures?: { "128"?: string | null; "512"?: string | null } | null;
        } | null;
        country_code?: string | null;
        first_char?: string | null;
        add_time?: string | null;
        update_time?: string | null;
        visible_to?: string | null;
        label?: number | null;
        label_ids?: number[] | null;
        owner_name?: string | null;
        cc_email?: string | null;
        email_messages_count?: number | null;
        people_count?: number | null;
        activities_count?: number | null;
        done_activities_count?: number | null;
        undone_activities_count?: number | null;
        files_count?: number | null;
        notes_count?: number | null;
        followers_count?: number | null;
        address?: string | null;
        address_subpremise?: string | null;
        address_street_number?: string | null;
        address_route?: string | null;
        address_sublocality?: string | null;
        address_locality?: string | null;
        address_admin_area_level_1?: string | null;
        address_admin_area_level_2?: string | null;
        address_country?: string | null;
        address_postal_code?: string | null;
        address_formatted_address?: string | null;
        open_deals_count?: number | null;
        related_open_deals_count?: number | null;
        closed_deals_count?: number | null;
        related_closed_deals_count?: number | null;
        won_deals_count?: number | null;
        related_won_deals_count?: number | null;
        lost_deals_count?: number | null;
        related_lost_deals_count?: number | null;
        next_activity_date?: string | null;
        next_activity_time?: string | null;
        next_activity_id?: number | null;
        last_activity_id?: number | null;
        last_activity_date?: string | null;
      } | null;
    } | {
      item?: string | null;
      id?: number | null;
      data?: PipelineV1 | null;
    } | {
      item?: string | null;
      id?: number | null;
      data?: {
        id?: number | null;
        name?: string | null;
        code?: string | null;
        description?: string | null;
        unit?: string | null;
        tax?: number | null;
        category?: string | null;
        active_flag?: boolean | null;
        selectable?: boolean | null;
        first_char?: string | null;
        visible_to?: number | null;
        owner_id?: number | null;
        files_count?: number | null;
        add_time?: string | null;
        update_time?: string | null;
        prices?: { [key: string]: unknown }[] | null;
      } | null;
    } | {
      item?: string | null;
      id?: number | null;
      data?: StageV1 | null;
    } | {
      item?: string | null;
      id?: number | null;
      data?: UserV1 | null;
    })[];
  };
  "GET /v1/roles": {
    path: {};
    query: { start?: number; limit?: number };
    body: undefined;
    data: FullRoleV1[];
  };
  "POST /v1/roles": {
    path: {};
    query: {};
    body: { name: string; parent_role_id?: number | null };
    data: { id?: number | null };
  };
  "DELETE /v1/roles/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /v1/roles/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: SubRoleV1;
  };
  "PUT /v1/roles/{id}": {
    path: { id: number };
    query: {};
    body: { parent_role_id?: number | null; name?: string };
    data: { id?: number | null };
  };
  "DELETE /v1/roles/{id}/assignments": {
    path: { id: number };
    query: {};
    body: { user_id: number };
    data: { id?: number | null };
  };
  "GET /v1/roles/{id}/assignments": {
    path: { id: number };
    query: { start?: number; limit?: number };
    body: undefined;
    data: RoleAssignmentV1[];
  };
  "POST /v1/roles/{id}/assignments": {
    path: { id: number };
    query: {};
    body: { user_id: number };
    data: { user_id?: number | null; role_id?: number | null };
  };
  "GET /v1/roles/{id}/settings": {
    path: { id: number };
    query: {};
    body: undefined;
    data: RoleSettingsV1;
  };
  "POST /v1/roles/{id}/settings": {
    path: { id: number };
    query: {};
    body: {
      setting_key: 
        | "deal_default_visibility" | "lead_default_visibility" | "org_default_visibility"
        | "person_default_visibility" | "product_default_visibility";
      value: 1 | 3 | 5 | 7;
    };
    data: { id?: number | null; deal_default_visibility?: number | null };
  };
  "GET /v1/roles/{id}/pipelines": {
    path: { id: number };
    query: { visible?: boolean };
    body: undefined;
    data: RolePipelinesResponseV1;
  };
  "PUT /v1/roles/{id}/pipelines": {
    path: { id: number };
    query: {};
    body: { visible_pipeline_ids: { [key: string]: unknown } };
    data: RolePipelinesResponseV1;
  };
  "GET /v1/stages/{id}/deals": {
    path: { id: number };
    query: {
      filter_id?: number;
      user_id?: number;
      everyone?: 0 | 1;
      start?: number;
      limit?: number;
    };
    body: undefined;
    data: DealStrictV1[];
  };
  "GET /v1/tasks": {
    path: {};
    query: {
      cursor?: string;
      limit?: number;
      assignee_id?: number;
      project_id?: number;
      parent_task_id?: number;
      done?: 0 | 1;
    };
    body: undefined;
    data: TaskV1[];
  };
  "POST /v1/tasks": {
    path: {};
    query: {};
    body: {
      title: string;
      project_id: number;
      description?: string;
      parent_task_id?: number;
      assignee_id?: number;
      assignee_ids?: readonly number[];
      done?: 0 | 1;
      due_date?: string;
    };
    data: TaskV1;
  };
  "GET /v1/tasks/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: TaskV1;
  };
  "PUT /v1/tasks/{id}": {
    path: { id: number };
    query: {};
    body: {
      title?: string;
      project_id?: number;
      description?: string;
      parent_task_id?: number;
      assignee_id?: number;
      assignee_ids?: readonly number[];
      done?: 0 | 1;
      due_date?: string;
    };
    data: TaskV1;
  };
  "DELETE /v1/tasks/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /v1/users": {
    path: {};
    query: {};
    body: undefined;
    data: UserV1[];
  };
  "POST /v1/users": {
    path: {};
    query: {};
    body: {
      email: string;
      access?: readonly {
        app: 
          | "global" | "sales" | "campaigns" | "projects" | "account_settings" | "partnership"
          | "nova";
        admin?: boolean;
        permission_set_id?: string;
      }[];
      active_flag?: boolean;
    };
    data: UserV1;
  };
  "GET /v1/users/find": {
    path: {};
    query: { term: string; search_by_email?: 0 | 1 };
    body: undefined;
    data: UserV1[];
  };
  "GET /v1/users/me": {
    path: {};
    query: {};
    body: undefined;
    data: UserMeV1;
  };
  "GET /v1/users/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: UserV1;
  };
  "PUT /v1/users/{id}": {
    path: { id: number };
    query: {};
    body: { active_flag: boolean };
    data: UserV1;
  };
  "GET /v1/users/{id}/followers": {
    path: { id: number };
    query: {};
    body: undefined;
    data: number[];
  };
  "GET /v1/users/{id}/permissions": {
    path: { id: number };
    query: {};
    body: undefined;
    data: UserPermissionV1;
  };
  "GET /v1/users/{id}/roleAssignments": {
    path: { id: number };
    query: { start?: number; limit?: number };
    body: undefined;
    data: RoleAssignmentV1[];
  };
  "GET /v1/users/{id}/roleSettings": {
    path: { id: number };
    query: {};
    body: undefined;
    data: RoleSettingsV1;
  };
  "GET /v1/userConnections": {
    path: {};
    query: {};
    body: undefined;
    data: { google?: string | null };
  };
  "GET /v1/userSettings": {
    path: {};
    query: {};
    body: undefined;
    data: UserSettingsV1;
  };
  "GET /v1/webhooks": {
    path: {};
    query: {};
    body: undefined;
    data: WebhookV1[];
  };
  "POST /v1/webhooks": {
    path: {};
    query: {};
    body: {
      subscription_url: string;
      event_action: "create" | "change" | "delete" | "*";
      event_object: 
        | "activity" | "deal" | "deal_installment" | "deal_product" | "lead" | "note"
        | "organization" | "person" | "pipeline" | "product" | "project" | "board" | "phase"
        | "task" | "stage" | "user" | "*";
      name: string;
      user_id?: number;
      http_auth_user?: string | null;
      http_auth_password?: string | null;
      version?: "1.0" | "2.0";
    };
    data: WebhookV1;
  };
  "DELETE /v1/webhooks/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: unknown;
  };
  "GET /api/v2/activities": {
    path: {};
    query: {
      filter_id?: number;
      ids?: string;
      owner_id?: number;
      deal_id?: number;
      lead_id?: string;
      person_id?: number;
      org_id?: number;
      done?: boolean;
      updated_since?: string;
      updated_until?: string;
      sort_by?: "id" | "update_time" | "add_time" | "due_date";
      sort_direction?: "asc" | "desc";
      include_fields?: string;
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: ActivityV2[];
  };
  "POST /api/v2/activities": {
    path: {};
    query: {};
    body: {
      subject?: string;
      type?: string;
      owner_id?: number;
      deal_id?: number;
      lead_id?: string;
      person_id?: number;
      org_id?: number;
      project_id?: number;
      due_date?: string;
      due_time?: string;
      duration?: string;
      busy?: boolean;
      done?: boolean;
      location?: {
        value?: string;
        country?: string;
        admin_area_level_1?: string;
        admin_area_level_2?: string;
        locality?: string;
        sublocality?: string;
        route?: string;
        street_number?: string;
        subpremise?: string;
        postal_code?: string;
      };
      participants?: readonly { person_id?: number; primary?: boolean }[];
      attendees?: readonly {
        email?: string;
        name?: string;
        status?: string;
        is_organizer?: boolean;
        person_id?: number;
        user_id?: number;
      }[];
      public_description?: string;
      priority?: number;
      note?: string;
      outcome?: number | null;
    };
    data: ActivityV2;
  };
  "DELETE /api/v2/activities/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /api/v2/activities/{id}": {
    path: { id: number };
    query: { include_fields?: string };
    body: undefined;
    data: ActivityV2;
  };
  "PATCH /api/v2/activities/{id}": {
    path: { id: number };
    query: {};
    body: {
      subject?: string;
      type?: string;
      owner_id?: number;
      deal_id?: number;
      lead_id?: string;
      person_id?: number;
      org_id?: number;
      project_id?: number;
      due_date?: string;
      due_time?: string;
      duration?: string;
      busy?: boolean;
      done?: boolean;
      location?: {
        value?: string;
        country?: string;
        admin_area_level_1?: string;
        admin_area_level_2?: string;
        locality?: string;
        sublocality?: string;
        route?: string;
        street_number?: string;
        subpremise?: string;
        postal_code?: string;
      };
      participants?: readonly { person_id?: number; primary?: boolean }[];
      attendees?: readonly {
        email?: string;
        name?: string;
        status?: string;
        is_organizer?: boolean;
        person_id?: number;
        user_id?: number;
      }[];
      public_description?: string;
      priority?: number;
      note?: string;
      outcome?: number | null;
    };
    data: ActivityV2;
  };
  "GET /api/v2/activityFields": {
    path: {};
    query: { include_fields?: string; limit?: number; cursor?: string };
    body: undefined;
    data: ActivityFieldV2[];
  };
  "GET /api/v2/activityFields/{field_code}": {
    path: { field_code: string };
    query: { include_fields?: string };
    body: undefined;
    data: ActivityFieldV2;
  };
  "GET /api/v2/deals": {
    path: {};
    query: {
      filter_id?: number;
      ids?: string;
      owner_id?: number;
      person_id?: number;
      org_id?: number;
      pipeline_id?: number;
      stage_id?: number;
      status?: string;
      updated_since?: string;
      updated_until?: string;
      sort_by?: "id" | "update_time" | "add_time";
      sort_direction?: "asc" | "desc";
      include_fields?: string;
      custom_fields?: string;
      include_option_labels?: boolean;
      include_labels?: boolean;
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: DealV2[];
  };
  "POST /api/v2/deals": {
    path: {};
    query: {};
    body: {
      title: string;
      owner_id?: number;
      person_id?: number | null;
      org_id?: number | null;
      pipeline_id?: number;
      stage_id?: number;
      value?: number;
      currency?: string;
      is_deleted?: boolean;
      is_archived?: boolean;
      archive_time?: string | null;
      status?: string;
      probability?: number | null;
      lost_reason?: string | null;
      visible_to?: number;
      close_time?: string | null;
      won_time?: string;
      lost_time?: string;
      expected_close_date?: string | null;
      label_ids?: readonly number[];
      custom_fields?: { [key: string]: unknown };
    };
    data: DealV2;
  };
  "GET /api/v2/deals/archived": {
    path: {};
    query: {
      filter_id?: number;
      ids?: string;
      owner_id?: number;
      person_id?: number;
      org_id?: number;
      pipeline_id?: number;
      stage_id?: number;
      status?: string;
      updated_since?: string;
      updated_until?: string;
      sort_by?: "id" | "update_time" | "add_time";
      sort_direction?: "asc" | "desc";
      include_fields?: string;
      custom_fields?: string;
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: DealV2[];
  };
  "DELETE /api/v2/deals/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /api/v2/deals/{id}": {
    path: { id: number };
    query: {
      include_fields?: string;
      custom_fields?: string;
      include_option_labels?: boolean;
      include_labels?: boolean;
    };
    body: undefined;
    data: DealV2;
  };
  "PATCH /api/v2/deals/{id}": {
    path: { id: number };
    query: {};
    body: {
      title?: string;
      owner_id?: number;
      person_id?: number | null;
      org_id?: number | null;
      pipeline_id?: number;
      stage_id?: number;
      value?: number;
      currency?: string;
      is_deleted?: boolean;
      is_archived?: boolean;
      archive_time?: string | null;
      status?: string;
      probability?: number | null;
      lost_reason?: string | null;
      visible_to?: number;
      close_time?: string | null;
      won_time?: string;
      lost_time?: string;
      expected_close_date?: string | null;
      label_ids?: readonly number[];
      custom_fields?: { [key: string]: unknown };
    };
    data: DealV2;
  };
  "GET /api/v2/deals/{id}/followers": {
    path: { id: number };
    query: { limit?: number; cursor?: string };
    body: undefined;
    data: { user_id?: number | null; add_time?: string | null }[];
  };
  "POST /api/v2/deals/{id}/followers": {
    path: { id: number };
    query: {};
    body: { user_id: number };
    data: { user_id?: number | null; add_time?: string | null };
  };
  "GET /api/v2/deals/{id}/followers/changelog": {
    path: { id: number };
    query: { limit?: number; cursor?: string };
    body: undefined;
    data: FollowerChangelogV2[];
  };
  "DELETE /api/v2/deals/{id}/followers/{follower_id}": {
    path: { id: number; follower_id: number };
    query: {};
    body: undefined;
    data: { user_id?: number | null };
  };
  "GET /api/v2/deals/products": {
    path: {};
    query: {
      deal_ids: readonly number[];
      cursor?: string;
      limit?: number;
      sort_by?: "id" | "deal_id" | "add_time" | "update_time" | "order_nr";
      sort_direction?: "asc" | "desc";
    };
    body: undefined;
    data: DealProductV2[];
  };
  "GET /api/v2/deals/search": {
    path: {};
    query: {
      term: string;
      fields?: string;
      exact_match?: boolean;
      person_id?: number;
      organization_id?: number;
      status?: "open" | "won" | "lost";
      include_fields?: "deal.cc_email";
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: {
      items?: {
        result_score?: number | null;
        item?: {
          id?: number | null;
          type?: string | null;
          title?: string | null;
          value?: number | null;
          currency?: string | null;
          status?: string | null;
          visible_to?: number | null;
          owner?: { id?: number | null } | null;
          stage?: { id?: number | null; name?: string | null } | null;
          person?: { id?: number | null; name?: string | null } | null;
          organization?: { id?: number | null; name?: string | null } | null;
          custom_fields?: string[] | null;
          notes?: string[] | null;
          is_archived?: boolean | null;
        } | null;
      }[] | null;
    };
  };
  "GET /api/v2/deals/{id}/products": {
    path: { id: number };
    query: {
      cursor?: string;
      limit?: number;
      sort_by?: "id" | "add_time" | "update_time" | "order_nr";
      sort_direction?: "asc" | "desc";
    };
    body: undefined;
    data: DealProductV2[];
  };
  "POST /api/v2/deals/{id}/products": {
    path: { id: number };
    query: {};
    body: {
      product_id: number;
      item_price: number;
      quantity: number;
      tax?: number;
      comments?: string;
      discount?: number;
      is_enabled?: boolean;
      tax_method?: "exclusive" | "inclusive" | "none";
      discount_type?: "percentage" | "amount";
      product_variation_id?: number | null;
      billing_frequency?: 
        | "one-time" | "annually" | "semi-annually" | "quarterly" | "monthly" | "weekly";
      billing_frequency_cycles?: number | null;
      billing_start_date?: string | null;
    };
    data: DealProductV2;
  };
  "DELETE /api/v2/deals/{id}/products": {
    path: { id: number };
    query: { ids?: string };
    body: undefined;
    data: { ids?: number[] | null };
  };
  "PATCH /api/v2/deals/{id}/products/{product_attachment_id}": {
    path: { id: number; product_attachment_id: number };
    query: {};
    body: {
      product_id?: number;
      item_price?: number;
      quantity?: number;
      tax?: number;
      comments?: string;
      discount?: number;
      is_enabled?: boolean;
      tax_method?: "exclusive" | "inclusive" | "none";
      discount_type?: "percentage" | "amount";
      product_variation_id?: number | null;
      billing_frequency?: 
        | "one-time" | "annually" | "semi-annually" | "quarterly" | "monthly" | "weekly";
      billing_frequency_cycles?: number | null;
      billing_start_date?: string | null;
    };
    data: DealProductV2;
  };
  "DELETE /api/v2/deals/{id}/products/{product_attachment_id}": {
    path: { id: number; product_attachment_id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "POST /api/v2/deals/{id}/products/bulk": {
    path: { id: number };
    query: {};
    body: {
      data: readonly {
        product_id: number;
        item_price: number;
        quantity: number;
        tax?: number;
        comments?: string;
        discount?: number;
        is_enabled?: boolean;
        tax_method?: "exclusive" | "inclusive" | "none";
        discount_type?: "percentage" | "amount";
        product_variation_id?: number | null;
        billing_frequency?: 
          | "one-time" | "annually" | "semi-annually" | "quarterly" | "monthly" | "weekly";
        billing_frequency_cycles?: number | null;
        billing_start_date?: string | null;
      }[];
    };
    data: DealProductV2[];
  };
  "GET /api/v2/deals/{id}/discounts": {
    path: { id: number };
    query: {};
    body: undefined;
    data: DealDiscountV2[];
  };
  "POST /api/v2/deals/{id}/discounts": {
    path: { id: number };
    query: {};
    body: { description: string; amount: number; type: "percentage" | "amount" };
    data: DealDiscountV2;
  };
  "PATCH /api/v2/deals/{id}/discounts/{discount_id}": {
    path: { id: number; discount_id: string };
    query: {};
    body: { description?: string; amount?: number; type?: "percentage" | "amount" };
    data: DealDiscountV2;
  };
  "DELETE /api/v2/deals/{id}/discounts/{discount_id}": {
    path: { id: number; discount_id: string };
    query: {};
    body: undefined;
    data: { id?: string | null };
  };
  "GET /api/v2/deals/installments": {
    path: {};
    query: {
      deal_ids: readonly number[];
      cursor?: string;
      limit?: number;
      sort_by?: "id" | "billing_date" | "deal_id";
      sort_direction?: "asc" | "desc";
    };
    body: undefined;
    data: DealInstallmentV2[];
  };
  "POST /api/v2/deals/{id}/installments": {
    path: { id: number };
    query: {};
    body: { description: string; amount: number; billing_date: string };
    data: DealInstallmentV2;
  };
  "PATCH /api/v2/deals/{id}/installments/{installment_id}": {
    path: { id: number; installment_id: number };
    query: {};
    body: { description?: string; amount?: number; billing_date?: string };
    data: DealInstallmentV2;
  };
  "DELETE /api/v2/deals/{id}/installments/{installment_id}": {
    path: { id: number; installment_id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "POST /api/v2/deals/{id}/convert/lead": {
    path: { id: number };
    query: {};
    body: undefined;
    data: DealConvertLeadV2;
  };
  "GET /api/v2/dealFields": {
    path: {};
    query: { include_fields?: string; limit?: number; cursor?: string };
    body: undefined;
    data: DealFieldV2[];
  };
  "POST /api/v2/dealFields": {
    path: {};
    query: {};
    body: {
      field_name: string;
      field_type: 
        | "varchar" | "text" | "double" | "phone" | "date" | "daterange" | "time" | "timerange"
        | "set" | "enum" | "varchar_auto" | "address" | "monetary" | "org" | "people" | "user";
      options?: readonly { label: string }[];
      ui_visibility?: {
        add_visible_flag?: boolean;
        details_visible_flag?: boolean;
        projects_detail_visible_flag?: boolean;
        show_in_pipelines?: { show_in_all?: boolean; pipeline_ids?: readonly number[] };
        [key: string]: unknown;
      };
      important_fields?: {
        enabled?: boolean;
        stage_ids?: readonly number[];
        [key: string]: unknown;
      };
      required_fields?: {
        enabled?: boolean;
        stage_ids?: readonly number[];
        statuses?: { [key: string]: readonly ("won" | "lost")[] };
        [key: string]: unknown;
      };
      description?: string | null;
    };
    data: DealFieldV2;
  };
  "GET /api/v2/dealFields/{field_code}": {
    path: { field_code: string };
    query: { include_fields?: string };
    body: undefined;
    data: DealFieldV2;
  };
  "PATCH /api/v2/dealFields/{field_code}": {
    path: { field_code: string };
    query: {};
    body: {
      field_name?: string;
      ui_visibility?: {
        add_visible_flag?: boolean;
        details_visible_flag?: boolean;
        projects_detail_visible_flag?: boolean;
        show_in_pipelines?: { show_in_all?: boolean; pipeline_ids?: readonly number[] };
        [key: string]: unknown;
      };
      important_fields?: {
        enabled?: boolean;
        stage_ids?: readonly number[];
        [key: string]: unknown;
      };
      required_fields?: {
        enabled?: boolean;
        stage_ids?: readonly number[];
        statuses?: { [key: string]: readonly ("won" | "lost")[] };
        [key: string]: unknown;
      };
      description?: string | null;
    };
    data: DealFieldV2;
  };
  "DELETE /api/v2/dealFields/{field_code}": {
    path: { field_code: string };
    query: {};
    body: undefined;
    data: DealField2V2;
  };
  "POST /api/v2/dealFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { label: string }[];
    data: DealFieldOptionV2[];
  };
  "DELETE /api/v2/dealFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { id: number }[];
    data: DealFieldOptionV2[];
  };
  "PATCH /api/v2/dealFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { id: number; label: string }[];
    data: DealFieldOptionV2[];
  };
  "GET /api/v2/deals/{id}/convert/status/{conversion_id}": {
    path: { id: number; conversion_id: string };
    query: {};
    body: undefined;
    data: DealConvertStatusV2;
  };
  "GET /api/v2/persons": {
    path: {};
    query: {
      filter_id?: number;
      ids?: string;
      owner_id?: number;
      org_id?: number;
      deal_id?: number;
      updated_since?: string;
      updated_until?: string;
      sort_by?: "id" | "update_time" | "add_time";
      sort_direction?: "asc" | "desc";
      include_fields?: string;
      custom_fields?: string;
      include_option_labels?: boolean;
      include_labels?: boolean;
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: PersonV2[];
  };
  "POST /api/v2/persons": {
    path: {};
    query: {};
    body: {
      name?: string;
      owner_id?: number;
      org_id?: number | null;
      add_time?: string;
      emails?: readonly { value?: string; primary?: boolean; label?: string }[];
      phones?: readonly { value?: string; primary?: boolean; label?: string }[];
      visible_to?: number;
      label_ids?: readonly number[];
      postal_address?: {
        value?: string;
        country?: string;
        admin_area_level_1?: string;
        admin_area_level_2?: string;
        locality?: string;
        sublocality?: string;
        route?: string;
        street_number?: string;
        subpremise?: string;
        postal_code?: string;
      } | null;
      notes?: string;
      im?: readonly { value?: string; primary?: boolean; label?: string }[];
      birthday?: string;
      job_title?: string;
      marketing_status?: "no_consent" | "unsubscribed" | "subscribed" | "archived";
      custom_fields?: { [key: string]: unknown };
      first_name?: string;
      last_name?: string;
    };
    data: PersonV2;
  };
  "DELETE /api/v2/persons/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /api/v2/persons/{id}": {
    path: { id: number };
    query: {
      include_fields?: string;
      custom_fields?: string;
      include_option_labels?: boolean;
      include_labels?: boolean;
    };
    body: undefined;
    data: PersonV2;
  };
  "PATCH /api/v2/persons/{id}": {
    path: { id: number };
    query: {};
    body: {
      name?: string;
      owner_id?: number;
      org_id?: number | null;
      emails?: readonly { value?: string; primary?: boolean; label?: string }[];
      phones?: readonly { value?: string; primary?: boolean; label?: string }[];
      visible_to?: number;
      label_ids?: readonly number[];
      postal_address?: {
        value?: string;
        country?: string;
        admin_area_level_1?: string;
        admin_area_level_2?: string;
        locality?: string;
        sublocality?: string;
        route?: string;
        street_number?: string;
        subpremise?: string;
        postal_code?: string;
      } | null;
      notes?: string;
      im?: readonly { value?: string; primary?: boolean; label?: string }[];
      birthday?: string;
      job_title?: string;
      marketing_status?: "no_consent" | "unsubscribed" | "subscribed" | "archived";
      custom_fields?: { [key: string]: unknown };
      first_name?: string;
      last_name?: string;
    };
    data: PersonV2;
  };
  "GET /api/v2/persons/{id}/followers": {
    path: { id: number };
    query: { limit?: number; cursor?: string };
    body: undefined;
    data: { user_id?: number | null; add_time?: string | null }[];
  };
  "POST /api/v2/persons/{id}/followers": {
    path: { id: number };
    query: {};
    body: { user_id: number };
    data: { user_id?: number | null; add_time?: string | null };
  };
  "GET /api/v2/persons/{id}/followers/changelog": {
    path: { id: number };
    query: { limit?: number; cursor?: string };
    body: undefined;
    data: FollowerChangelogV2[];
  };
  "DELETE /api/v2/persons/{id}/followers/{follower_id}": {
    path: { id: number; follower_id: number };
    query: {};
    body: undefined;
    data: { user_id?: number | null };
  };
  "GET /api/v2/persons/{id}/picture": {
    path: { id: number };
    query: {};
    body: undefined;
    data: PersonPictureV2;
  };
  "GET /api/v2/personFields": {
    path: {};
    query: { include_fields?: string; limit?: number; cursor?: string };
    body: undefined;
    data: PersonFieldV2[];
  };
  "POST /api/v2/personFields": {
    path: {};
    query: {};
    body: {
      field_name: string;
      field_type: 
        | "varchar" | "text" | "double" | "phone" | "date" | "daterange" | "time" | "timerange"
        | "set" | "enum" | "varchar_auto" | "address" | "monetary" | "org" | "people" | "user";
      options?: readonly { label: string }[];
      ui_visibility?: {
        add_visible_flag?: boolean;
        details_visible_flag?: boolean;
        show_in_add_deal_dialog?: { show?: boolean; order?: number | null };
        [key: string]: unknown;
      };
      important_fields?: {
        enabled?: boolean;
        stage_ids?: readonly number[];
        [key: string]: unknown;
      };
      required_fields?: { enabled?: boolean; [key: string]: unknown };
    };
    data: PersonFieldV2;
  };
  "GET /api/v2/personFields/{field_code}": {
    path: { field_code: string };
    query: { include_fields?: string };
    body: undefined;
    data: PersonFieldV2;
  };
  "PATCH /api/v2/personFields/{field_code}": {
    path: { field_code: string };
    query: {};
    body: {
      field_name?: string;
      ui_visibility?: {
        add_visible_flag?: boolean;
        details_visible_flag?: boolean;
        show_in_add_deal_dialog?: { show?: boolean; order?: number | null };
        [key: string]: unknown;
      };
      important_fields?: {
        enabled?: boolean;
        stage_ids?: readonly number[];
        [key: string]: unknown;
      };
      required_fields?: { enabled?: boolean; [key: string]: unknown };
    };
    data: PersonFieldV2;
  };
  "DELETE /api/v2/personFields/{field_code}": {
    path: { field_code: string };
    query: {};
    body: undefined;
    data: PersonField2V2;
  };
  "POST /api/v2/personFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { label: string }[];
    data: DealFieldOptionV2[];
  };
  "DELETE /api/v2/personFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { id: number }[];
    data: DealFieldOptionV2[];
  };
  "PATCH /api/v2/personFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { id: number; label: string }[];
    data: DealFieldOptionV2[];
  };
  "GET /api/v2/organizations": {
    path: {};
    query: {
      filter_id?: number;
      ids?: string;
      owner_id?: number;
      updated_since?: string;
      updated_until?: string;
      sort_by?: "id" | "update_time" | "add_time";
      sort_direction?: "asc" | "desc";
      include_fields?: string;
      custom_fields?: string;
      include_option_labels?: boolean;
      include_labels?: boolean;
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: OrganizationV2[];
  };
  "POST /api/v2/organizations": {
    path: {};
    query: {};
    body: {
      name: string;
      owner_id?: number;
      add_time?: string;
      visible_to?: number;
      label_ids?: readonly number[];
      address?: {
        value?: string;
        country?: string;
        admin_area_level_1?: string;
        admin_area_level_2?: string;
        locality?: string;
        sublocality?: string;
        route?: string;
        street_number?: string;
        subpremise?: string;
        postal_code?: string;
      } | null;
      website?: string | null;
      linkedin?: string | null;
      industry?: number | null;
      annual_revenue?: number | null;
      employee_count?: number | null;
      custom_fields?: { [key: string]: unknown };
    };
    data: OrganizationV2;
  };
  "DELETE /api/v2/organizations/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /api/v2/organizations/{id}": {
    path: { id: number };
    query: {
      include_fields?: string;
      custom_fields?: string;
      include_option_labels?: boolean;
      include_labels?: boolean;
    };
    body: undefined;
    data: OrganizationV2;
  };
  "PATCH /api/v2/organizations/{id}": {
    path: { id: number };
    query: {};
    body: {
      name?: string;
      owner_id?: number;
      visible_to?: number;
      label_ids?: readonly number[];
      address?: {
        value?: string;
        country?: string;
        admin_area_level_1?: string;
        admin_area_level_2?: string;
        locality?: string;
        sublocality?: string;
        route?: string;
        street_number?: string;
        subpremise?: string;
        postal_code?: string;
      } | null;
      website?: string | null;
      linkedin?: string | null;
      industry?: number | null;
      annual_revenue?: number | null;
      employee_count?: number | null;
      custom_fields?: { [key: string]: unknown };
    };
    data: OrganizationV2;
  };
  "GET /api/v2/organizations/{id}/followers": {
    path: { id: number };
    query: { limit?: number; cursor?: string };
    body: undefined;
    data: { user_id?: number | null; add_time?: string | null }[];
  };
  "POST /api/v2/organizations/{id}/followers": {
    path: { id: number };
    query: {};
    body: { user_id: number };
    data: { user_id?: number | null; add_time?: string | null };
  };
  "GET /api/v2/organizations/{id}/followers/changelog": {
    path: { id: number };
    query: { limit?: number; cursor?: string };
    body: undefined;
    data: FollowerChangelogV2[];
  };
  "DELETE /api/v2/organizations/{id}/followers/{follower_id}": {
    path: { id: number; follower_id: number };
    query: {};
    body: undefined;
    data: { user_id?: number | null };
  };
  "GET /api/v2/organizationFields": {
    path: {};
    query: { include_fields?: string; limit?: number; cursor?: string };
    body: undefined;
    data: OrganizationFieldV2[];
  };
  "POST /api/v2/organizationFields": {
    path: {};
    query: {};
    body: {
      field_name: string;
      field_type: 
        | "varchar" | "text" | "double" | "phone" | "date" | "daterange" | "time" | "timerange"
        | "set" | "enum" | "varchar_auto" | "address" | "monetary" | "org" | "people" | "user";
      options?: readonly { label: string }[];
      ui_visibility?: {
        add_visible_flag?: boolean;
        details_visible_flag?: boolean;
        show_in_add_deal_dialog?: { show?: boolean; order?: number | null };
        show_in_add_person_dialog?: { show?: boolean; order?: number | null };
        [key: string]: unknown;
      };
      important_fields?: {
        enabled?: boolean;
        stage_ids?: readonly number[];
        [key: string]: unknown;
      };
      required_fields?: { enabled?: boolean; [key: string]: unknown };
    };
    data: OrganizationFieldV2;
  };
  "GET /api/v2/organizationFields/{field_code}": {
    path: { field_code: string };
    query: { include_fields?: string };
    body: undefined;
    data: OrganizationFieldV2;
  };
  "PATCH /api/v2/organizationFields/{field_code}": {
    path: { field_code: string };
    query: {};
    body: {
      field_name?: string;
      ui_visibility?: {
        add_visible_flag?: boolean;
        details_visible_flag?: boolean;
        show_in_add_deal_dialog?: { show?: boolean; order?: number | null };
        show_in_add_person_dialog?: { show?: boolean; order?: number | null };
        [key: string]: unknown;
      };
      important_fields?: {
        enabled?: boolean;
        stage_ids?: readonly number[];
        [key: string]: unknown;
      };
      required_fields?: { enabled?: boolean; [key: string]: unknown };
    };
    data: OrganizationFieldV2;
  };
  "DELETE /api/v2/organizationFields/{field_code}": {
    path: { field_code: string };
    query: {};
    body: undefined;
    data: PersonField2V2;
  };
  "POST /api/v2/organizationFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { label: string }[];
    data: DealFieldOptionV2[];
  };
  "DELETE /api/v2/organizationFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { id: number }[];
    data: DealFieldOptionV2[];
  };
  "PATCH /api/v2/organizationFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { id: number; label: string }[];
    data: DealFieldOptionV2[];
  };
  "GET /api/v2/products": {
    path: {};
    query: {
      owner_id?: number;
      ids?: string;
      filter_id?: number;
      cursor?: string;
      limit?: number;
      sort_by?: "id" | "name" | "add_time" | "update_time";
      sort_direction?: "asc" | "desc";
      updated_since?: string;
      custom_fields?: string;
    };
    body: undefined;
    data: ProductV2[];
  };
  "POST /api/v2/products": {
    path: {};
    query: {};
    body: {
      name: string;
      code?: string;
      description?: string;
      unit?: string;
      tax?: number;
      category?: number;
      owner_id?: number;
      is_linkable?: boolean;
      visible_to?: 1 | 3 | 5 | 7;
      prices?: readonly {
        currency: string;
        price?: number;
        cost?: number;
        direct_cost?: number;
        notes?: string;
      }[];
      custom_fields?: { [key: string]: unknown };
      billing_frequency?: 
        | "one-time" | "annually" | "semi-annually" | "quarterly" | "monthly" | "weekly";
      billing_frequency_cycles?: number | null;
    };
    data: ProductV2;
  };
  "GET /api/v2/products/{id}/followers": {
    path: { id: number };
    query: { limit?: number; cursor?: string };
    body: undefined;
    data: { user_id?: number | null; add_time?: string | null }[];
  };
  "POST /api/v2/products/{id}/followers": {
    path: { id: number };
    query: {};
    body: { user_id: number };
    data: { user_id?: number | null; add_time?: string | null };
  };
  "GET /api/v2/products/{id}/followers/changelog": {
    path: { id: number };
    query: { limit?: number; cursor?: string };
    body: undefined;
    data: FollowerChangelogV2[];
  };
  "DELETE /api/v2/products/{id}/followers/{follower_id}": {
    path: { id: number; follower_id: number };
    query: {};
    body: undefined;
    data: { user_id?: number | null };
  };
  "GET /api/v2/products/search": {
    path: {};
    query: {
      term: string;
      fields?: string;
      exact_match?: boolean;
      include_fields?: "product.price";
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: {
      items?: {
        result_score?: number | null;
        item?: {
          id?: number | null;
          type?: string | null;
          name?: string | null;
          code?: string | null;
          visible_to?: number | null;
          owner?: { id?: number | null } | null;
          custom_fields?: string[] | null;
        } | null;
      }[] | null;
    };
  };
  "DELETE /api/v2/products/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /api/v2/products/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ProductV2;
  };
  "PATCH /api/v2/products/{id}": {
    path: { id: number };
    query: {};
    body: {
      name?: string;
      code?: string;
      description?: string;
      unit?: string;
      tax?: number;
      category?: number;
      owner_id?: number;
      is_linkable?: boolean;
      visible_to?: 1 | 3 | 5 | 7;
      prices?: readonly {
        currency: string;
        price?: number;
        cost?: number;
        direct_cost?: number;
        notes?: string;
      }[];
      custom_fields?: { [key: string]: unknown };
      billing_frequency?: 
        | "one-time" | "annually" | "semi-annually" | "quarterly" | "monthly" | "weekly";
      billing_frequency_cycles?: number | null;
    };
    data: ProductV2;
  };
  "POST /api/v2/products/{id}/duplicate": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ProductV2;
  };
  "GET /api/v2/products/{id}/variations": {
    path: { id: number };
    query: { cursor?: string; limit?: number };
    body: undefined;
    data: ProductVariationV2[];
  };
  "POST /api/v2/products/{id}/variations": {
    path: { id: number };
    query: {};
    body: { name: string; prices?: readonly { [key: string]: unknown }[] };
    data: ProductVariationV2;
  };
  "PATCH /api/v2/products/{id}/variations/{product_variation_id}": {
    path: { id: number; product_variation_id: number };
    query: {};
    body: { name?: string; prices?: readonly { [key: string]: unknown }[] };
    data: ProductVariationV2;
  };
  "DELETE /api/v2/products/{id}/variations/{product_variation_id}": {
    path: { id: number; product_variation_id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /api/v2/products/{id}/images": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ProductImageV2;
  };
  "POST /api/v2/products/{id}/images": {
    path: { id: number };
    query: {};
    body: { data: Upload };
    data: ProductImage2V2;
  };
  "PUT /api/v2/products/{id}/images": {
    path: { id: number };
    query: {};
    body: { data: Upload };
    data: ProductImage2V2;
  };
  "DELETE /api/v2/products/{id}/images": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /api/v2/productFields": {
    path: {};
    query: { include_fields?: string; limit?: number; cursor?: string };
    body: undefined;
    data: ActivityFieldV2[];
  };
  "POST /api/v2/productFields": {
    path: {};
    query: {};
    body: {
      field_name: string;
      field_type: 
        | "varchar" | "text" | "double" | "phone" | "date" | "daterange" | "time" | "timerange"
        | "set" | "enum" | "varchar_auto" | "address" | "monetary" | "org" | "people" | "user";
      options?: readonly { label: string }[];
      ui_visibility?: {
        add_visible_flag?: boolean;
        details_visible_flag?: boolean;
        [key: string]: unknown;
      };
    };
    data: ActivityFieldV2;
  };
  "GET /api/v2/productFields/{field_code}": {
    path: { field_code: string };
    query: { include_fields?: string };
    body: undefined;
    data: ActivityFieldV2;
  };
  "PATCH /api/v2/productFields/{field_code}": {
    path: { field_code: string };
    query: {};
    body: {
      field_name?: string;
      ui_visibility?: {
        add_visible_flag?: boolean;
        details_visible_flag?: boolean;
        [key: string]: unknown;
      };
    };
    data: ActivityFieldV2;
  };
  "DELETE /api/v2/productFields/{field_code}": {
    path: { field_code: string };
    query: {};
    body: undefined;
    data: PersonField2V2;
  };
  "POST /api/v2/productFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { label: string }[];
    data: DealFieldOptionV2[];
  };
  "DELETE /api/v2/productFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { id: number }[];
    data: DealFieldOptionV2[];
  };
  "PATCH /api/v2/productFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { id: number; label: string }[];
    data: DealFieldOptionV2[];
  };
  "GET /api/v2/leads/search": {
    path: {};
    query: {
      term: string;
      fields?: string;
      exact_match?: boolean;
      person_id?: number;
      organization_id?: number;
      include_fields?: "lead.was_seen";
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: {
      items?: {
        result_score?: number | null;
        item?: {
          id?: string | null;
          type?: string | null;
          title?: string | null;
          owner?: { id?: number | null } | null;
          person?: { id?: number | null; name?: string | null } | null;
          organization?: { id?: number | null; name?: string | null } | null;
          phones?: string[] | null;
          emails?: string[] | null;
          custom_fields?: string[] | null;
          notes?: string[] | null;
          value?: number | null;
          currency?: string | null;
          visible_to?: number | null;
          is_archived?: boolean | null;
        } | null;
      }[] | null;
    };
  };
  "POST /api/v2/leads/{id}/convert/deal": {
    path: { id: string };
    query: {};
    body: { stage_id?: number; pipeline_id?: number };
    data: DealConvertLeadV2;
  };
  "GET /api/v2/leads/{id}/convert/status/{conversion_id}": {
    path: { id: string; conversion_id: string };
    query: {};
    body: undefined;
    data: DealConvertStatusV2;
  };
  "GET /api/v2/organizations/search": {
    path: {};
    query: {
      term: string;
      fields?: string;
      exact_match?: boolean;
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: {
      items?: {
        result_score?: number | null;
        item?: {
          id?: number | null;
          type?: string | null;
          name?: string | null;
          address?: string | null;
          visible_to?: number | null;
          owner?: { id?: number | null } | null;
          custom_fields?: string[] | null;
          notes?: string[] | null;
        } | null;
      }[] | null;
    };
  };
  "GET /api/v2/persons/search": {
    path: {};
    query: {
      term: string;
      fields?: string;
      exact_match?: boolean;
      organization_id?: number;
      include_fields?: "person.picture";
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: {
      items?: {
        result_score?: number | null;
        item?: {
          id?: number | null;
          type?: string | null;
          name?: string | null;
          phones?: string[] | null;
          emails?: string[] | null;
          visible_to?: number | null;
          owner?: { id?: number | null } | null;
          organization?: { id?: number | null; name?: string | null } | null;
          custom_fields?: string[] | null;
          notes?: string[] | null;
        } | null;
      }[] | null;
    };
  };
  "GET /api/v2/itemSearch": {
    path: {};
    query: {
      term: string;
      item_types?: string;
      fields?: string;
      search_for_related_items?: boolean;
      exact_match?: boolean;
      include_fields?: string;
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: {
      items?: { result_score?: number | null; item?: { [key: string]: unknown } | null }[] | null;
      related_items?: {
        result_score?: number | null;
        item?: { [key: string]: unknown } | null;
      }[] | null;
    };
  };
  "GET /api/v2/itemSearch/field": {
    path: {};
    query: {
      term: string;
      entity_type: "deal" | "lead" | "person" | "organization" | "product" | "project";
      match?: "exact" | "beginning" | "middle";
      field: string;
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: { id?: number | string | null; name?: string | null }[];
  };
  "GET /api/v2/stages": {
    path: {};
    query: {
      pipeline_id?: number;
      sort_by?: "id" | "update_time" | "add_time" | "order_nr";
      sort_direction?: "asc" | "desc";
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: StageV2[];
  };
  "POST /api/v2/stages": {
    path: {};
    query: {};
    body: {
      name: string;
      pipeline_id: number;
      deal_probability?: number;
      is_deal_rot_enabled?: boolean;
      days_to_rotten?: number | null;
    };
    data: StageV2;
  };
  "DELETE /api/v2/stages/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /api/v2/stages/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: StageV2;
  };
  "PATCH /api/v2/stages/{id}": {
    path: { id: number };
    query: {};
    body: {
      name?: string;
      pipeline_id?: number;
      deal_probability?: number;
      is_deal_rot_enabled?: boolean;
      days_to_rotten?: number | null;
    };
    data: StageV2;
  };
  "GET /api/v2/pipelines": {
    path: {};
    query: {
      sort_by?: "id" | "update_time" | "add_time";
      sort_direction?: "asc" | "desc";
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: PipelineV2[];
  };
  "POST /api/v2/pipelines": {
    path: {};
    query: {};
    body: { name: string; is_deal_probability_enabled?: boolean };
    data: PipelineV2;
  };
  "DELETE /api/v2/pipelines/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /api/v2/pipelines/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: PipelineV2;
  };
  "PATCH /api/v2/pipelines/{id}": {
    path: { id: number };
    query: {};
    body: { name?: string; is_deal_probability_enabled?: boolean };
    data: PipelineV2;
  };
  "GET /api/v2/projectFields": {
    path: {};
    query: { limit?: number; cursor?: string };
    body: undefined;
    data: ProjectFieldV2[];
  };
  "POST /api/v2/projectFields": {
    path: {};
    query: {};
    body: {
      field_name: string;
      field_type: 
        | "varchar" | "text" | "double" | "phone" | "date" | "daterange" | "time" | "timerange"
        | "set" | "enum" | "varchar_auto" | "address" | "monetary" | "org" | "people" | "user";
      options?: readonly { label: string }[];
      ui_visibility?: {
        add_visible_flag?: boolean;
        details_visible_flag?: boolean;
        [key: string]: unknown;
      };
      important_fields?: {
        enabled?: boolean;
        stage_ids?: readonly number[];
        [key: string]: unknown;
      };
      required_fields?: { enabled?: boolean; [key: string]: unknown };
    };
    data: ProjectFieldV2;
  };
  "GET /api/v2/projectFields/{field_code}": {
    path: { field_code: string };
    query: {};
    body: undefined;
    data: ProjectFieldV2;
  };
  "PATCH /api/v2/projectFields/{field_code}": {
    path: { field_code: string };
    query: {};
    body: {
      field_name?: string;
      ui_visibility?: {
        add_visible_flag?: boolean;
        details_visible_flag?: boolean;
        [key: string]: unknown;
      };
      important_fields?: {
        enabled?: boolean;
        stage_ids?: readonly number[];
        [key: string]: unknown;
      };
      required_fields?: { enabled?: boolean; [key: string]: unknown };
    };
    data: ProjectFieldV2;
  };
  "DELETE /api/v2/projectFields/{field_code}": {
    path: { field_code: string };
    query: {};
    body: undefined;
    data: PersonField2V2;
  };
  "POST /api/v2/projectFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { label: string }[];
    data: DealFieldOptionV2[];
  };
  "DELETE /api/v2/projectFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { id: number }[];
    data: DealFieldOptionV2[];
  };
  "PATCH /api/v2/projectFields/{field_code}/options": {
    path: { field_code: string };
    query: {};
    body: readonly { id: number; label: string }[];
    data: DealFieldOptionV2[];
  };
  "GET /api/v2/projects": {
    path: {};
    query: {
      filter_id?: number;
      status?: string;
      phase_id?: number;
      deal_id?: number;
      person_id?: number;
      org_id?: number;
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: ProjectV2[];
  };
  "POST /api/v2/projects": {
    path: {};
    query: {};
    body: {
      title: string;
      description?: string;
      status?: string;
      board_id?: number;
      phase_id?: number;
      owner_id?: number;
      start_date?: string;
      end_date?: string;
      deal_ids?: readonly number[];
      person_ids?: readonly number[];
      org_ids?: readonly number[];
      label_ids?: readonly number[];
      health_status?: number;
      template_id?: number;
      custom_fields?: { [key: string]: unknown };
    };
    data: ProjectV2;
  };
  "GET /api/v2/projects/archived": {
    path: {};
    query: {
      filter_id?: number;
      status?: string;
      phase_id?: number;
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: ProjectV2[];
  };
  "GET /api/v2/projects/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ProjectV2;
  };
  "PATCH /api/v2/projects/{id}": {
    path: { id: number };
    query: {};
    body: {
      title?: string;
      description?: string;
      status?: string;
      board_id?: number;
      phase_id?: number;
      owner_id?: number;
      start_date?: string;
      end_date?: string;
      deal_ids?: readonly number[];
      person_ids?: readonly number[];
      org_ids?: readonly number[];
      label_ids?: readonly number[];
      health_status?: number;
      template_id?: number;
      custom_fields?: { [key: string]: unknown };
    };
    data: ProjectV2;
  };
  "DELETE /api/v2/projects/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /api/v2/projectTemplates": {
    path: {};
    query: { cursor?: string; limit?: number };
    body: undefined;
    data: ProjectTemplateV2[];
  };
  "GET /api/v2/projectTemplates/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ProjectTemplateV2;
  };
  "GET /api/v2/projects/search": {
    path: {};
    query: {
      term: string;
      fields?: string;
      exact_match?: boolean;
      person_id?: number;
      organization_id?: number;
      limit?: number;
      cursor?: string;
    };
    body: undefined;
    data: {
      items?: {
        result_score?: number | null;
        item?: {
          id?: number | null;
          type?: string | null;
          title?: string | null;
          status?: string | null;
          owner?: { id?: number | null } | null;
          board_id?: number | null;
          phase?: { id?: number | null; name?: string | null } | null;
          person?: { id?: number | null; name?: string | null } | null;
          organization?: {
            id?: number | null;
            name?: string | null;
            address?: string | null;
          } | null;
          deal?: { id?: number | null; title?: string | null } | null;
          deal_count?: number | null;
          description?: string | null;
          end_date?: string | null;
          custom_fields?: string[] | null;
          notes?: string[] | null;
        } | null;
      }[] | null;
    };
  };
  "POST /api/v2/projects/{id}/archive": {
    path: { id: number };
    query: {};
    body: undefined;
    data: ProjectV2;
  };
  "GET /api/v2/projects/{id}/permittedUsers": {
    path: { id: number };
    query: {};
    body: undefined;
    data: number[];
  };
  "GET /api/v2/projects/{id}/changelog": {
    path: { id: number };
    query: { limit?: number; cursor?: string };
    body: undefined;
    data: ProjectChangelogV2[];
  };
  "GET /api/v2/tasks": {
    path: {};
    query: {
      cursor?: string;
      limit?: number;
      is_done?: boolean;
      is_milestone?: boolean;
      assignee_id?: number;
      project_id?: number;
      parent_task_id?: string;
    };
    body: undefined;
    data: TaskV2[];
  };
  "POST /api/v2/tasks": {
    path: {};
    query: {};
    body: {
      title: string;
      project_id: number;
      parent_task_id?: number | null;
      description?: string | null;
      done?: 0 | 1;
      milestone?: 0 | 1;
      due_date?: string | null;
      start_date?: string | null;
      assignee_id?: number | null;
      assignee_ids?: readonly number[];
      priority?: number | null;
    };
    data: TaskV2;
  };
  "GET /api/v2/tasks/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: TaskV2;
  };
  "PATCH /api/v2/tasks/{id}": {
    path: { id: number };
    query: {};
    body: {
      title?: string;
      project_id?: number;
      parent_task_id?: number | null;
      description?: string | null;
      done?: 0 | 1;
      milestone?: 0 | 1;
      due_date?: string | null;
      start_date?: string | null;
      assignee_id?: number | null;
      assignee_ids?: readonly number[];
      priority?: number | null;
    };
    data: TaskV2;
  };
  "DELETE /api/v2/tasks/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /api/v2/boards": {
    path: {};
    query: {};
    body: undefined;
    data: BoardV2[];
  };
  "POST /api/v2/boards": {
    path: {};
    query: {};
    body: { name: string; order_nr?: number };
    data: BoardV2;
  };
  "GET /api/v2/boards/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: BoardV2;
  };
  "PATCH /api/v2/boards/{id}": {
    path: { id: number };
    query: {};
    body: { name?: string; order_nr?: number };
    data: BoardV2;
  };
  "DELETE /api/v2/boards/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /api/v2/phases": {
    path: {};
    query: { board_id: number };
    body: undefined;
    data: PhaseV2[];
  };
  "POST /api/v2/phases": {
    path: {};
    query: {};
    body: { name: string; board_id: number; order_nr?: number };
    data: PhaseV2;
  };
  "GET /api/v2/phases/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: PhaseV2;
  };
  "PATCH /api/v2/phases/{id}": {
    path: { id: number };
    query: {};
    body: { name?: string; board_id?: number; order_nr?: number };
    data: PhaseV2;
  };
  "DELETE /api/v2/phases/{id}": {
    path: { id: number };
    query: {};
    body: undefined;
    data: { id?: number | null };
  };
  "GET /api/v2/users/{id}/followers": {
    path: { id: number };
    query: { limit?: number; cursor?: string };
    body: undefined;
    data: { user_id?: number | null; add_time?: string | null }[];
  };
}

export type Call = keyof Calls;
