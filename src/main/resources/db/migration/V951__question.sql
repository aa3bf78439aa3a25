-- correspondence: a question about what is missing; drafts can be edited and thrown away.
alter table draft
    drop constraint draft_message_id_template_key,
    drop constraint draft_template_check,
    drop constraint draft_state_check,
    add constraint draft_template_check check (template in ('INDIVIDUAL', 'REGISTERED', 'QUESTION')),
    add constraint draft_state_check
        check (state in ('WAITING', 'QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'DISCARDED'));
-- nobody is told the same twice; what is still missing after an answer can be asked again
create unique index draft_once on draft (message_id, template)
    where state <> 'DISCARDED' and (template <> 'QUESTION' or state <> 'SENT');
