-- What a carrier needs to know of a trunk to send calls to it. A SIP trunk without a host, and a
-- PSTN trunk without a number, is not set up: an import knows names alone.
ALTER TABLE trunks ADD COLUMN transport         TEXT    NOT NULL DEFAULT 'udp' CHECK (transport IN ('udp', 'tcp', 'tls'));
ALTER TABLE trunks ADD COLUMN uri_user          TEXT    NOT NULL DEFAULT '{DID}' CHECK (length(uri_user) BETWEEN 1 AND 128);  -- {DID} = the number's digits
ALTER TABLE trunks ADD COLUMN codecs            TEXT    NOT NULL DEFAULT 'PCMA,PCMU,G729' CHECK (length(codecs) > 0);         -- in order of preference
ALTER TABLE trunks ADD COLUMN dtmf              TEXT    NOT NULL DEFAULT 'rfc2833' CHECK (dtmf IN ('rfc2833', 'sip-info', 'both'));
ALTER TABLE trunks ADD COLUMN media             TEXT    NOT NULL DEFAULT 'rtp' CHECK (media IN ('rtp', 'srtp'));
ALTER TABLE trunks ADD COLUMN ringing_timeout_s INTEGER NOT NULL DEFAULT 60 CHECK (ringing_timeout_s BETWEEN 5 AND 300);
ALTER TABLE trunks ADD COLUMN session_expires_s INTEGER CHECK (session_expires_s BETWEEN 90 AND 86400);                        -- NULL = no session timer
ALTER TABLE trunks ADD COLUMN cli_format        TEXT    NOT NULL DEFAULT 'e164' CHECK (cli_format IN ('e164', 'digits', 'raw'));
ALTER TABLE trunks ADD COLUMN cli_prefix        TEXT    CHECK (length(cli_prefix) BETWEEN 1 AND 16);
ALTER TABLE trunks ADD COLUMN channel_limit     INTEGER CHECK (channel_limit BETWEEN 1 AND 100000);                            -- NULL = no limit of its own

-- What a pool has given out, and who is in a shared group, read without a look at other numbers.
CREATE INDEX dids_of_pool         ON dids (capacity_pool_id, dedicated_channels) WHERE capacity_pool_id IS NOT NULL;
CREATE INDEX dids_of_shared_group ON dids (shared_group_id, number) WHERE shared_group_id IS NOT NULL;
CREATE INDEX shared_groups_of_pool ON shared_capacity_groups (pool_id);
