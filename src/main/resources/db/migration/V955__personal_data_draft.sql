-- correspondence: an answer to who sent personal data with a request; who asked may be the service itself (0).
alter table draft drop constraint draft_template_check;
alter table draft add constraint draft_template_check check (template in ('INDIVIDUAL', 'REGISTERED', 'PERSONAL_DATA'));
