IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [AuditEntries] (
        [Sequence] bigint NOT NULL,
        [At] datetime2(6) NOT NULL,
        [Actor] nvarchar(200) NOT NULL,
        [Action] varchar(80) NOT NULL,
        [Subject] nvarchar(200) NOT NULL,
        [Reason] nvarchar(2000) NULL,
        [BeforeHash] char(64) NULL,
        [AfterHash] char(64) NULL,
        [CorrelationId] varchar(80) NULL,
        [PreviousHash] char(64) NOT NULL,
        [Hash] char(64) NOT NULL,
        CONSTRAINT [PK_AuditEntries] PRIMARY KEY ([Sequence])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [AuditHeads] (
        [Id] int NOT NULL,
        [Sequence] bigint NOT NULL,
        [Hash] char(64) NOT NULL,
        CONSTRAINT [PK_AuditHeads] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_AuditHeads_Single] CHECK ([Id] = 1 AND [Sequence] >= 0)
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Employers] (
        [Id] int NOT NULL IDENTITY,
        [Code] varchar(80) NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Kind] varchar(19) NOT NULL,
        [City] varchar(80) NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Employers] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Employers_Kind] CHECK ([Kind] IN ('PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION', 'FREELANCE', 'OUTSIDE_PROVINCE'))
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Holidays] (
        [Id] int NOT NULL IDENTITY,
        [Date] date NOT NULL,
        [IsWorkingDay] bit NOT NULL,
        [Name] nvarchar(200) NULL,
        CONSTRAINT [PK_Holidays] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Standards] (
        [Id] int NOT NULL IDENTITY,
        [Code] varchar(80) NOT NULL,
        [Version] varchar(80) NOT NULL,
        [TitleZh] nvarchar(200) NOT NULL,
        [TitleEn] nvarchar(200) NOT NULL,
        [Source] nvarchar(2000) NOT NULL,
        [Content] nvarchar(max) NOT NULL,
        [ContentHash] char(64) NOT NULL,
        [LoadedAt] datetime2(6) NOT NULL,
        CONSTRAINT [PK_Standards] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [StoredFiles] (
        [Id] int NOT NULL IDENTITY,
        [Name] nvarchar(200) NOT NULL,
        [MediaType] varchar(120) NOT NULL,
        [Sha256] char(64) NOT NULL,
        [Size] bigint NOT NULL,
        [Content] varbinary(max) NOT NULL,
        [CreatedAt] datetime2(6) NOT NULL,
        [CreatedBy] nvarchar(200) NOT NULL,
        CONSTRAINT [PK_StoredFiles] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Applicants] (
        [Id] int NOT NULL IDENTITY,
        [Name] nvarchar(200) NOT NULL,
        [Gender] varchar(6) NULL,
        [BirthDate] date NULL,
        [City] varchar(80) NOT NULL,
        [EmployerId] int NULL,
        [IdNumberCipher] varchar(1000) NULL,
        [IdNumberHash] char(64) NULL,
        [IdNumberMasked] varchar(4) NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Applicants] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Applicants_Gender] CHECK ([Gender] IN ('FEMALE', 'MALE')),
        CONSTRAINT [CK_Applicants_IdNumber] CHECK (([IdNumberCipher] IS NULL AND [IdNumberHash] IS NULL AND [IdNumberMasked] IS NULL) OR ([IdNumberCipher] IS NOT NULL AND [IdNumberHash] IS NOT NULL AND [IdNumberMasked] IS NOT NULL)),
        CONSTRAINT [FK_Applicants_Employers_EmployerId] FOREIGN KEY ([EmployerId]) REFERENCES [Employers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Experts] (
        [Id] int NOT NULL IDENTITY,
        [Code] varchar(80) NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [TitleLevel] varchar(29) NOT NULL,
        [EmployerId] int NULL,
        [TermFrom] date NOT NULL,
        [TermUntil] date NULL,
        [NationalTalent] bit NOT NULL,
        [Available] bit NOT NULL,
        [SubjectId] nvarchar(200) NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Experts] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Experts_Term] CHECK ([TermUntil] IS NULL OR [TermFrom] <= [TermUntil]),
        CONSTRAINT [CK_Experts_TitleLevel] CHECK ([TitleLevel] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')),
        CONSTRAINT [FK_Experts_Employers_EmployerId] FOREIGN KEY ([EmployerId]) REFERENCES [Employers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Criteria] (
        [Id] int NOT NULL IDENTITY,
        [StandardId] int NOT NULL,
        [Code] varchar(80) NOT NULL,
        [ParentCode] varchar(80) NULL,
        [Clause] nvarchar(200) NOT NULL,
        [LabelZh] nvarchar(2000) NOT NULL,
        [LabelEn] nvarchar(2000) NOT NULL,
        [Level] varchar(29) NULL,
        [Track] varchar(13) NULL,
        [Block] varchar(80) NOT NULL,
        [Sequence] int NOT NULL,
        [K] int NULL,
        [N] int NULL,
        CONSTRAINT [PK_Criteria] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Criteria_KOfN] CHECK ([K] IS NULL OR ([K] >= 0 AND ([N] IS NULL OR [K] <= [N]))),
        CONSTRAINT [CK_Criteria_Level] CHECK ([Level] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')),
        CONSTRAINT [CK_Criteria_Track] CHECK ([Track] IN ('REGULAR', 'EXCEPTIONAL', 'GREEN_CHANNEL')),
        CONSTRAINT [FK_Criteria_Standards_StandardId] FOREIGN KEY ([StandardId]) REFERENCES [Standards] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [ReviewCycles] (
        [Id] int NOT NULL IDENTITY,
        [Year] int NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [State] varchar(9) NOT NULL,
        [StandardId] int NOT NULL,
        [CutoffDate] date NOT NULL,
        [SubmissionDeadline] date NOT NULL,
        [ParametersJson] nvarchar(max) NOT NULL,
        [ParametersHash] char(64) NOT NULL,
        [NoticeFrom] date NULL,
        [NoticeUntil] date NULL,
        [ClosedAt] datetime2(6) NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_ReviewCycles] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_ReviewCycles_Closed] CHECK ([State] <> 'CLOSED' OR [ClosedAt] IS NOT NULL),
        CONSTRAINT [CK_ReviewCycles_NoticeOrder] CHECK ([NoticeUntil] IS NULL OR [NoticeFrom] <= [NoticeUntil]),
        CONSTRAINT [CK_ReviewCycles_State] CHECK ([State] IN ('DRAFT', 'ACCEPTING', 'SCREENING', 'SCORING', 'VOTING', 'NOTICE', 'CLOSED')),
        CONSTRAINT [CK_ReviewCycles_YearRange] CHECK ([Year] BETWEEN 2000 AND 2999),
        CONSTRAINT [FK_ReviewCycles_Standards_StandardId] FOREIGN KEY ([StandardId]) REFERENCES [Standards] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Jobs] (
        [Id] int NOT NULL IDENTITY,
        [Kind] varchar(80) NOT NULL,
        [Year] int NULL,
        [ArgumentsJson] nvarchar(4000) NULL,
        [InputHash] char(64) NOT NULL,
        [State] varchar(9) NOT NULL,
        [Progress] int NOT NULL,
        [Attempts] int NOT NULL,
        [RequestedBy] nvarchar(200) NOT NULL,
        [QueuedAt] datetime2(6) NOT NULL,
        [StartedAt] datetime2(6) NULL,
        [FinishedAt] datetime2(6) NULL,
        [Error] nvarchar(2000) NULL,
        [FileId] int NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Jobs] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Jobs_Failed] CHECK ([State] <> 'FAILED' OR [Error] IS NOT NULL),
        CONSTRAINT [CK_Jobs_Progress] CHECK ([Progress] BETWEEN 0 AND 100),
        CONSTRAINT [CK_Jobs_State] CHECK ([State] IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
        CONSTRAINT [FK_Jobs_StoredFiles_FileId] FOREIGN KEY ([FileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Accounts] (
        [Id] int NOT NULL IDENTITY,
        [SubjectId] nvarchar(200) NOT NULL,
        [DisplayName] nvarchar(200) NOT NULL,
        [ExpertId] int NULL,
        [ApplicantId] int NULL,
        [EmployerId] int NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Accounts] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Accounts_Applicants_ApplicantId] FOREIGN KEY ([ApplicantId]) REFERENCES [Applicants] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Accounts_Employers_EmployerId] FOREIGN KEY ([EmployerId]) REFERENCES [Employers] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Accounts_Experts_ExpertId] FOREIGN KEY ([ExpertId]) REFERENCES [Experts] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [ExpertSpecialties] (
        [ExpertId] int NOT NULL,
        [Specialty] varchar(80) NOT NULL,
        CONSTRAINT [PK_ExpertSpecialties] PRIMARY KEY ([ExpertId], [Specialty]),
        CONSTRAINT [FK_ExpertSpecialties_Experts_ExpertId] FOREIGN KEY ([ExpertId]) REFERENCES [Experts] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Applications] (
        [Id] int NOT NULL IDENTITY,
        [CycleId] int NOT NULL,
        [ApplicantId] int NOT NULL,
        [Number] varchar(80) NOT NULL,
        [TargetLevel] varchar(29) NOT NULL,
        [Specialty] varchar(80) NOT NULL,
        [Track] varchar(13) NOT NULL,
        [State] varchar(18) NOT NULL,
        [Employment] varchar(19) NULL,
        [InFieldSince] date NULL,
        [ProbationStartedOn] date NULL,
        [ProbationPassed] bit NULL,
        [ContinuingEducationCertificate] bit NULL,
        [CreatedAt] datetime2(6) NOT NULL,
        [SubmittedAt] datetime2(6) NULL,
        [EmployerConfirmedAt] datetime2(6) NULL,
        [AcceptedAt] datetime2(6) NULL,
        [ScreenedAt] datetime2(6) NULL,
        [ScoredAt] datetime2(6) NULL,
        [VotedAt] datetime2(6) NULL,
        [ConfirmedAt] datetime2(6) NULL,
        [ReturnReason] nvarchar(2000) NULL,
        [Score] bigint NULL,
        [RankInGroup] int NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Applications] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Applications_Employment] CHECK ([Employment] IN ('PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION', 'FREELANCE', 'OUTSIDE_PROVINCE')),
        CONSTRAINT [CK_Applications_Probation] CHECK ([ProbationPassed] IS NULL OR [ProbationStartedOn] IS NOT NULL),
        CONSTRAINT [CK_Applications_Rank] CHECK ([RankInGroup] IS NULL OR ([RankInGroup] >= 1 AND [Score] IS NOT NULL)),
        CONSTRAINT [CK_Applications_Returned] CHECK ([State] <> 'RETURNED' OR [ReturnReason] IS NOT NULL),
        CONSTRAINT [CK_Applications_Score] CHECK ([Score] IS NULL OR [Score] >= 0),
        CONSTRAINT [CK_Applications_State] CHECK ([State] IN ('DRAFT', 'SUBMITTED', 'EMPLOYER_CONFIRMED', 'ACCEPTED', 'ELIGIBLE', 'INELIGIBLE', 'SCORED', 'PASSED', 'NOT_PASSED', 'CONFIRMED', 'REVOKED', 'RETURNED', 'WITHDRAWN')),
        CONSTRAINT [CK_Applications_TargetLevel] CHECK ([TargetLevel] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')),
        CONSTRAINT [CK_Applications_Track] CHECK ([Track] IN ('REGULAR', 'EXCEPTIONAL', 'GREEN_CHANNEL')),
        CONSTRAINT [FK_Applications_Applicants_ApplicantId] FOREIGN KEY ([ApplicantId]) REFERENCES [Applicants] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Applications_ReviewCycles_CycleId] FOREIGN KEY ([CycleId]) REFERENCES [ReviewCycles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [CommitteeMembers] (
        [Id] int NOT NULL IDENTITY,
        [CycleId] int NOT NULL,
        [ExpertId] int NOT NULL,
        [Role] varchar(10) NOT NULL,
        CONSTRAINT [PK_CommitteeMembers] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_CommitteeMembers_Role] CHECK ([Role] IN ('CHAIR', 'VICE_CHAIR', 'MEMBER')),
        CONSTRAINT [FK_CommitteeMembers_Experts_ExpertId] FOREIGN KEY ([ExpertId]) REFERENCES [Experts] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_CommitteeMembers_ReviewCycles_CycleId] FOREIGN KEY ([CycleId]) REFERENCES [ReviewCycles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [RubricItems] (
        [Id] int NOT NULL IDENTITY,
        [CycleId] int NOT NULL,
        [Level] varchar(29) NULL,
        [Code] varchar(80) NOT NULL,
        [LabelZh] nvarchar(200) NOT NULL,
        [LabelEn] nvarchar(200) NOT NULL,
        [Weight] int NOT NULL,
        [MaxScore] bigint NOT NULL,
        [Guidance] nvarchar(2000) NULL,
        [Sequence] int NOT NULL,
        CONSTRAINT [PK_RubricItems] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_RubricItems_Level] CHECK ([Level] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')),
        CONSTRAINT [CK_RubricItems_MaxScore] CHECK ([MaxScore] > 0),
        CONSTRAINT [CK_RubricItems_Weight] CHECK ([Weight] >= 1),
        CONSTRAINT [FK_RubricItems_ReviewCycles_CycleId] FOREIGN KEY ([CycleId]) REFERENCES [ReviewCycles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [StatisticsSnapshots] (
        [Id] int NOT NULL IDENTITY,
        [CycleId] int NOT NULL,
        [TakenAt] datetime2(6) NOT NULL,
        [Hash] char(64) NOT NULL,
        [StandardCode] varchar(80) NOT NULL,
        [StandardVersion] varchar(80) NOT NULL,
        [ParametersJson] nvarchar(max) NOT NULL,
        [Provisional] bit NOT NULL,
        CONSTRAINT [PK_StatisticsSnapshots] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_StatisticsSnapshots_ReviewCycles_CycleId] FOREIGN KEY ([CycleId]) REFERENCES [ReviewCycles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [VotingRounds] (
        [Id] int NOT NULL IDENTITY,
        [CycleId] int NOT NULL,
        [Number] int NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [State] varchar(11) NOT NULL,
        [Members] int NOT NULL,
        [Present] int NOT NULL,
        [CastCount] int NOT NULL,
        [RollHash] char(64) NULL,
        [ConfigHash] char(64) NULL,
        [SealPublicKey] varbinary(512) NULL,
        [SealPrivateKeyProtected] varbinary(4000) NULL,
        [CloseCertificate] nvarchar(max) NULL,
        [CertificateSignature] varbinary(512) NULL,
        [OpenedAt] datetime2(6) NULL,
        [ClosedAt] datetime2(6) NULL,
        [AnnouncedAt] datetime2(6) NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_VotingRounds] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_VotingRounds_Announced] CHECK ([State] <> 'ANNOUNCED' OR [AnnouncedAt] IS NOT NULL),
        CONSTRAINT [CK_VotingRounds_Closed] CHECK ([State] NOT IN ('CLOSED', 'ANNOUNCED') OR ([ClosedAt] IS NOT NULL AND [CloseCertificate] IS NOT NULL)),
        CONSTRAINT [CK_VotingRounds_Counts] CHECK ([Members] >= 0 AND [CastCount] >= 0 AND [Present] BETWEEN 0 AND [Members]),
        CONSTRAINT [CK_VotingRounds_Frozen] CHECK ([State] = 'DRAFT' OR [RollHash] IS NOT NULL),
        CONSTRAINT [CK_VotingRounds_Opened] CHECK ([State] IN ('DRAFT', 'ROLL_FROZEN') OR ([OpenedAt] IS NOT NULL AND [SealPublicKey] IS NOT NULL)),
        CONSTRAINT [CK_VotingRounds_State] CHECK ([State] IN ('DRAFT', 'ROLL_FROZEN', 'OPEN', 'CLOSED', 'ANNOUNCED')),
        CONSTRAINT [FK_VotingRounds_ReviewCycles_CycleId] FOREIGN KEY ([CycleId]) REFERENCES [ReviewCycles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [JobLogEntries] (
        [Id] int NOT NULL IDENTITY,
        [JobId] int NOT NULL,
        [At] datetime2(6) NOT NULL,
        [Message] nvarchar(2000) NOT NULL,
        CONSTRAINT [PK_JobLogEntries] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_JobLogEntries_Jobs_JobId] FOREIGN KEY ([JobId]) REFERENCES [Jobs] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [AccountRoles] (
        [AccountId] int NOT NULL,
        [Role] varchar(80) NOT NULL,
        CONSTRAINT [PK_AccountRoles] PRIMARY KEY ([AccountId], [Role]),
        CONSTRAINT [FK_AccountRoles_Accounts_AccountId] FOREIGN KEY ([AccountId]) REFERENCES [Accounts] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Achievements] (
        [Id] int NOT NULL IDENTITY,
        [ApplicationId] int NOT NULL,
        [Code] varchar(80) NOT NULL,
        [Kind] varchar(80) NOT NULL,
        [Title] nvarchar(500) NULL,
        [ProjectKey] nvarchar(80) NULL,
        [ObtainedOn] date NULL,
        [Role] varchar(16) NULL,
        [Rank] int NULL,
        [CorrespondingAuthor] bit NULL,
        [WithinQuota] bit NULL,
        [Tier] varchar(13) NULL,
        [Grade] int NULL,
        [Standing] varchar(8) NULL,
        [Severity] varchar(16) NULL,
        [Client] varchar(24) NULL,
        [Issuer] varchar(20) NULL,
        [StandardClass] varchar(13) NULL,
        [Count] int NULL,
        [ContractFen] bigint NULL,
        [TaxFen] bigint NULL,
        [InstructedBy] varchar(13) NULL,
        [AdoptedByGovernment] varchar(13) NULL,
        [AdoptedByCyberspaceAuthority] varchar(13) NULL,
        [RecognisedBy] varchar(13) NULL,
        [Issued] bit NULL,
        [Benefit] varchar(9) NULL,
        [LeadingLevel] varchar(9) NULL,
        CONSTRAINT [PK_Achievements] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Achievements_AdoptedByCyberspaceAuthority] CHECK ([AdoptedByCyberspaceAuthority] IN ('ORGANISATION', 'CITY', 'PROVINCE', 'NATIONAL', 'INTERNATIONAL')),
        CONSTRAINT [CK_Achievements_AdoptedByGovernment] CHECK ([AdoptedByGovernment] IN ('ORGANISATION', 'CITY', 'PROVINCE', 'NATIONAL', 'INTERNATIONAL')),
        CONSTRAINT [CK_Achievements_Benefit] CHECK ([Benefit] IN ('ATTESTED', 'CONFIRMED', 'REFUSED')),
        CONSTRAINT [CK_Achievements_Client] CHECK ([Client] IN ('STATE_ENTERPRISE', 'LARGE_PRIVATE_ENTERPRISE', 'OTHER')),
        CONSTRAINT [CK_Achievements_ContractFen] CHECK ([ContractFen] IS NULL OR [ContractFen] >= 0),
        CONSTRAINT [CK_Achievements_Count] CHECK ([Count] IS NULL OR [Count] >= 0),
        CONSTRAINT [CK_Achievements_Grade] CHECK ([Grade] IS NULL OR [Grade] BETWEEN 1 AND 5),
        CONSTRAINT [CK_Achievements_InstructedBy] CHECK ([InstructedBy] IN ('ORGANISATION', 'CITY', 'PROVINCE', 'NATIONAL', 'INTERNATIONAL')),
        CONSTRAINT [CK_Achievements_Issuer] CHECK ([Issuer] IN ('PARTY_OR_GOVERNMENT', 'COMPETENT_DEPARTMENT', 'CYBERSPACE_AUTHORITY', 'OTHER')),
        CONSTRAINT [CK_Achievements_LeadingLevel] CHECK ([LeadingLevel] IN ('ATTESTED', 'CONFIRMED', 'REFUSED')),
        CONSTRAINT [CK_Achievements_Rank] CHECK ([Rank] IS NULL OR [Rank] >= 1),
        CONSTRAINT [CK_Achievements_RecognisedBy] CHECK ([RecognisedBy] IN ('ORGANISATION', 'CITY', 'PROVINCE', 'NATIONAL', 'INTERNATIONAL')),
        CONSTRAINT [CK_Achievements_Role] CHECK ([Role] IN ('PARTICIPANT', 'MAIN_CONTRIBUTOR', 'PRINCIPAL_LEADER', 'LEAD')),
        CONSTRAINT [CK_Achievements_Severity] CHECK ([Severity] IN ('GENERAL', 'LARGER', 'MAJOR', 'ESPECIALLY_MAJOR')),
        CONSTRAINT [CK_Achievements_StandardClass] CHECK ([StandardClass] IN ('GROUP', 'LOCAL', 'INDUSTRY', 'NATIONAL', 'INTERNATIONAL')),
        CONSTRAINT [CK_Achievements_Standing] CHECK ([Standing] IN ('ORDINARY', 'KEY', 'MAJOR')),
        CONSTRAINT [CK_Achievements_TaxFen] CHECK ([TaxFen] IS NULL OR [TaxFen] >= 0),
        CONSTRAINT [CK_Achievements_Tier] CHECK ([Tier] IN ('ORGANISATION', 'CITY', 'PROVINCE', 'NATIONAL', 'INTERNATIONAL')),
        CONSTRAINT [FK_Achievements_Applications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [Applications] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [ApplicationEvents] (
        [Id] int NOT NULL IDENTITY,
        [ApplicationId] int NOT NULL,
        [From] varchar(18) NULL,
        [To] varchar(18) NOT NULL,
        [At] datetime2(6) NOT NULL,
        [Actor] nvarchar(200) NOT NULL,
        [Reason] nvarchar(2000) NULL,
        CONSTRAINT [PK_ApplicationEvents] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_ApplicationEvents_From] CHECK ([From] IN ('DRAFT', 'SUBMITTED', 'EMPLOYER_CONFIRMED', 'ACCEPTED', 'ELIGIBLE', 'INELIGIBLE', 'SCORED', 'PASSED', 'NOT_PASSED', 'CONFIRMED', 'REVOKED', 'RETURNED', 'WITHDRAWN')),
        CONSTRAINT [CK_ApplicationEvents_To] CHECK ([To] IN ('DRAFT', 'SUBMITTED', 'EMPLOYER_CONFIRMED', 'ACCEPTED', 'ELIGIBLE', 'INELIGIBLE', 'SCORED', 'PASSED', 'NOT_PASSED', 'CONFIRMED', 'REVOKED', 'RETURNED', 'WITHDRAWN')),
        CONSTRAINT [FK_ApplicationEvents_Applications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [Applications] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Assignments] (
        [Id] int NOT NULL IDENTITY,
        [ApplicationId] int NOT NULL,
        [ExpertId] int NOT NULL,
        [Declaration] varchar(9) NOT NULL,
        [DeclaredAt] datetime2(6) NULL,
        [ConflictReason] nvarchar(2000) NULL,
        [DueOn] date NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Assignments] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Assignments_Declaration] CHECK ([Declaration] IN ('NOT_ASKED', 'NONE', 'DECLARED', 'ORDERED')),
        CONSTRAINT [CK_Assignments_DeclaredAt] CHECK (([Declaration] = 'NOT_ASKED' AND [DeclaredAt] IS NULL) OR ([Declaration] <> 'NOT_ASKED' AND [DeclaredAt] IS NOT NULL)),
        CONSTRAINT [FK_Assignments_Applications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [Applications] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Assignments_Experts_ExpertId] FOREIGN KEY ([ExpertId]) REFERENCES [Experts] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [AuthorityConsents] (
        [Id] int NOT NULL IDENTITY,
        [ApplicationId] int NOT NULL,
        [DocumentNumber] nvarchar(200) NOT NULL,
        [GivenOn] date NOT NULL,
        [RecordedBy] nvarchar(200) NOT NULL,
        CONSTRAINT [PK_AuthorityConsents] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AuthorityConsents_Applications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [Applications] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Degrees] (
        [Id] int NOT NULL IDENTITY,
        [ApplicationId] int NOT NULL,
        [Rung] varchar(20) NOT NULL,
        [AwardedOn] date NOT NULL,
        [Subject] nvarchar(200) NULL,
        [CloseToSpecialty] bit NULL,
        [Recognised] bit NULL,
        [TreatedAs] varchar(20) NULL,
        CONSTRAINT [PK_Degrees] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Degrees_Rung] CHECK ([Rung] IN ('TECHNICAL_INSTITUTE', 'SECONDARY_VOCATIONAL', 'JUNIOR_COLLEGE', 'BACHELOR', 'SECOND_BACHELOR', 'MASTER', 'DOCTOR')),
        CONSTRAINT [CK_Degrees_Treated] CHECK ([TreatedAs] IS NULL OR [Rung] = 'TECHNICAL_INSTITUTE'),
        CONSTRAINT [CK_Degrees_TreatedAs] CHECK ([TreatedAs] IN ('TECHNICAL_INSTITUTE', 'SECONDARY_VOCATIONAL', 'JUNIOR_COLLEGE', 'BACHELOR', 'SECOND_BACHELOR', 'MASTER', 'DOCTOR')),
        CONSTRAINT [FK_Degrees_Applications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [Applications] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [EligibilityEvaluations] (
        [Id] int NOT NULL IDENTITY,
        [ApplicationId] int NOT NULL,
        [StandardId] int NOT NULL,
        [Cutoff] date NOT NULL,
        [InputHash] char(64) NOT NULL,
        [Result] varchar(10) NOT NULL,
        [Route] varchar(80) NULL,
        [Broken] varchar(9) NOT NULL,
        [Condition] varchar(80) NULL,
        [EvaluatedAt] datetime2(6) NOT NULL,
        [IsCurrent] bit NOT NULL,
        [IgnoredJson] nvarchar(max) NOT NULL,
        [MissingJson] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_EligibilityEvaluations] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_EligibilityEvaluations_Broken] CHECK ([Broken] IN ('NONE', 'EDUCATION', 'TENURE', 'BOTH')),
        CONSTRAINT [CK_EligibilityEvaluations_Result] CHECK ([Result] IN ('ELIGIBLE', 'INELIGIBLE', 'PENDING')),
        CONSTRAINT [FK_EligibilityEvaluations_Applications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [Applications] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_EligibilityEvaluations_Standards_StandardId] FOREIGN KEY ([StandardId]) REFERENCES [Standards] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Findings] (
        [Id] int NOT NULL IDENTITY,
        [ApplicationId] int NOT NULL,
        [CriterionCode] varchar(80) NOT NULL,
        [State] varchar(9) NOT NULL,
        [Reason] nvarchar(2000) NULL,
        [DecidedBy] nvarchar(200) NULL,
        [DecidedAt] datetime2(6) NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Findings] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Findings_Refused] CHECK ([State] <> 'REFUSED' OR [Reason] IS NOT NULL),
        CONSTRAINT [CK_Findings_State] CHECK ([State] IN ('ATTESTED', 'CONFIRMED', 'REFUSED')),
        CONSTRAINT [FK_Findings_Applications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [Applications] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [HeldTitles] (
        [Id] int NOT NULL IDENTITY,
        [ApplicationId] int NOT NULL,
        [Level] varchar(29) NOT NULL,
        [ObtainedOn] date NOT NULL,
        [EndedOn] date NULL,
        CONSTRAINT [PK_HeldTitles] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_HeldTitles_Dates] CHECK ([EndedOn] IS NULL OR [ObtainedOn] <= [EndedOn]),
        CONSTRAINT [CK_HeldTitles_Level] CHECK ([Level] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')),
        CONSTRAINT [FK_HeldTitles_Applications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [Applications] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Objections] (
        [Id] int NOT NULL IDENTITY,
        [ApplicationId] int NOT NULL,
        [ReceivedAt] datetime2(6) NOT NULL,
        [Text] nvarchar(4000) NOT NULL,
        [State] varchar(9) NOT NULL,
        [Handling] nvarchar(4000) NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Objections] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Objections_Handled] CHECK ([State] = 'RECEIVED' OR [Handling] IS NOT NULL),
        CONSTRAINT [CK_Objections_State] CHECK ([State] IN ('RECEIVED', 'UPHELD', 'DISMISSED')),
        CONSTRAINT [FK_Objections_Applications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [Applications] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Outcomes] (
        [Id] int NOT NULL IDENTITY,
        [ApplicationId] int NOT NULL,
        [Eligible] bit NOT NULL,
        [VotedThrough] bit NULL,
        [InsideCap] bit NULL,
        [NoticeClean] bit NULL,
        [Final] bit NULL,
        [CertificateNumber] varchar(80) NULL,
        [DecidedAt] datetime2(6) NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Outcomes] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Outcomes_Final] CHECK ([Final] IS NULL OR [Final] = 0 OR ([Eligible] = 1 AND [VotedThrough] = 1 AND [NoticeClean] = 1 AND ([InsideCap] IS NULL OR [InsideCap] = 1))),
        CONSTRAINT [FK_Outcomes_Applications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [Applications] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Recommendations] (
        [Id] int NOT NULL IDENTITY,
        [ApplicationId] int NOT NULL,
        [ExpertId] int NOT NULL,
        [TitleHeld] varchar(29) NULL,
        [NationalTalent] bit NOT NULL,
        [InField] bit NULL,
        [SignedOn] date NULL,
        [WithdrawnOn] date NULL,
        [Statement] nvarchar(4000) NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Recommendations] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Recommendations_Dates] CHECK ([WithdrawnOn] IS NULL OR [SignedOn] IS NULL OR [SignedOn] <= [WithdrawnOn]),
        CONSTRAINT [CK_Recommendations_TitleHeld] CHECK ([TitleHeld] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')),
        CONSTRAINT [FK_Recommendations_Applications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [Applications] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Recommendations_Experts_ExpertId] FOREIGN KEY ([ExpertId]) REFERENCES [Experts] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [ApplicationFacts] (
        [Id] int NOT NULL IDENTITY,
        [SnapshotId] int NOT NULL,
        [ApplicationId] int NOT NULL,
        [Level] varchar(29) NOT NULL,
        [Specialty] varchar(80) NOT NULL,
        [Track] varchar(13) NOT NULL,
        [Condition] varchar(80) NULL,
        [Broken] varchar(9) NULL,
        [City] varchar(80) NOT NULL,
        [EmployerKind] varchar(19) NULL,
        [Education] varchar(20) NULL,
        [AgeAtCutoff] int NULL,
        [Gender] varchar(6) NULL,
        [YearsInTitle] int NULL,
        [Submitted] bit NOT NULL,
        [Accepted] bit NOT NULL,
        [Eligibility] varchar(10) NULL,
        [Eligible] bit NOT NULL,
        [Scored] bit NOT NULL,
        [Voted] bit NOT NULL,
        [VotedThrough] bit NOT NULL,
        [Confirmed] bit NOT NULL,
        [Revoked] bit NOT NULL,
        [Withdrawn] bit NOT NULL,
        [Score] bigint NULL,
        [BallotCount] int NOT NULL,
        [Yes] int NULL,
        [No] int NULL,
        [Abstain] int NULL,
        [Unused] int NULL,
        [Present] int NULL,
        CONSTRAINT [PK_ApplicationFacts] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_ApplicationFacts_Broken] CHECK ([Broken] IN ('NONE', 'EDUCATION', 'TENURE', 'BOTH')),
        CONSTRAINT [CK_ApplicationFacts_Education] CHECK ([Education] IN ('TECHNICAL_INSTITUTE', 'SECONDARY_VOCATIONAL', 'JUNIOR_COLLEGE', 'BACHELOR', 'SECOND_BACHELOR', 'MASTER', 'DOCTOR')),
        CONSTRAINT [CK_ApplicationFacts_Eligibility] CHECK ([Eligibility] IN ('ELIGIBLE', 'INELIGIBLE', 'PENDING')),
        CONSTRAINT [CK_ApplicationFacts_EmployerKind] CHECK ([EmployerKind] IN ('PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION', 'FREELANCE', 'OUTSIDE_PROVINCE')),
        CONSTRAINT [CK_ApplicationFacts_Funnel] CHECK ([VotedThrough] = 0 OR [Voted] = 1),
        CONSTRAINT [CK_ApplicationFacts_Gender] CHECK ([Gender] IN ('FEMALE', 'MALE')),
        CONSTRAINT [CK_ApplicationFacts_Level] CHECK ([Level] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')),
        CONSTRAINT [CK_ApplicationFacts_Track] CHECK ([Track] IN ('REGULAR', 'EXCEPTIONAL', 'GREEN_CHANNEL')),
        CONSTRAINT [FK_ApplicationFacts_Applications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [Applications] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_ApplicationFacts_StatisticsSnapshots_SnapshotId] FOREIGN KEY ([SnapshotId]) REFERENCES [StatisticsSnapshots] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [RollEntries] (
        [RoundId] int NOT NULL,
        [ExpertId] int NOT NULL,
        [CheckedIn] bit NOT NULL,
        CONSTRAINT [PK_RollEntries] PRIMARY KEY ([RoundId], [ExpertId]),
        CONSTRAINT [FK_RollEntries_Experts_ExpertId] FOREIGN KEY ([ExpertId]) REFERENCES [Experts] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_RollEntries_VotingRounds_RoundId] FOREIGN KEY ([RoundId]) REFERENCES [VotingRounds] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [RoundItems] (
        [Id] int NOT NULL IDENTITY,
        [RoundId] int NOT NULL,
        [ApplicationId] int NOT NULL,
        [Yes] int NULL,
        [No] int NULL,
        [Abstain] int NULL,
        [Unused] int NULL,
        [Recused] int NOT NULL,
        [Result] varchar(10) NULL,
        CONSTRAINT [PK_RoundItems] PRIMARY KEY ([Id]),
        CONSTRAINT [AK_RoundItems_RoundId_ApplicationId] UNIQUE ([RoundId], [ApplicationId]),
        CONSTRAINT [CK_RoundItems_Counts] CHECK (([Yes] IS NULL AND [No] IS NULL AND [Abstain] IS NULL AND [Unused] IS NULL AND [Result] IS NULL) OR ([Yes] >= 0 AND [No] >= 0 AND [Abstain] >= 0 AND [Unused] >= 0 AND [Result] IS NOT NULL)),
        CONSTRAINT [CK_RoundItems_Recused] CHECK ([Recused] >= 0),
        CONSTRAINT [CK_RoundItems_Result] CHECK ([Result] IN ('PASSED', 'NOT_PASSED', 'NO_QUORUM')),
        CONSTRAINT [FK_RoundItems_Applications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [Applications] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_RoundItems_VotingRounds_RoundId] FOREIGN KEY ([RoundId]) REFERENCES [VotingRounds] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Ballots] (
        [Id] int NOT NULL IDENTITY,
        [AssignmentId] int NOT NULL,
        [Revision] int NOT NULL,
        [State] varchar(9) NOT NULL,
        [SubmittedAt] datetime2(6) NULL,
        [ReturnedAt] datetime2(6) NULL,
        [ReturnReason] nvarchar(2000) NULL,
        [Veto] bit NOT NULL,
        [Opinion] nvarchar(4000) NULL,
        [Total] bigint NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Ballots] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Ballots_Returned] CHECK (([State] <> 'RETURNED' AND [ReturnedAt] IS NULL) OR ([State] = 'RETURNED' AND [ReturnedAt] IS NOT NULL AND [ReturnReason] IS NOT NULL)),
        CONSTRAINT [CK_Ballots_Revision] CHECK ([Revision] >= 1),
        CONSTRAINT [CK_Ballots_State] CHECK ([State] IN ('DRAFT', 'SUBMITTED', 'RETURNED')),
        CONSTRAINT [CK_Ballots_Submitted] CHECK (([State] = 'DRAFT' AND [SubmittedAt] IS NULL AND [Total] IS NULL) OR ([State] <> 'DRAFT' AND [SubmittedAt] IS NOT NULL AND [Total] IS NOT NULL)),
        CONSTRAINT [CK_Ballots_Total] CHECK ([Total] IS NULL OR [Total] >= 0),
        CONSTRAINT [CK_Ballots_Veto] CHECK ([Veto] = 0 OR [State] = 'DRAFT' OR [Opinion] IS NOT NULL),
        CONSTRAINT [FK_Ballots_Assignments_AssignmentId] FOREIGN KEY ([AssignmentId]) REFERENCES [Assignments] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [CriterionFindings] (
        [Id] int NOT NULL IDENTITY,
        [EvaluationId] int NOT NULL,
        [CriterionCode] varchar(80) NOT NULL,
        [Clause] nvarchar(200) NOT NULL,
        [Result] varchar(7) NOT NULL,
        [Required] bit NOT NULL,
        [Needed] bigint NULL,
        [Found] bigint NULL,
        [RecordsJson] nvarchar(max) NOT NULL,
        [ExplanationCode] varchar(80) NOT NULL,
        [ExplanationArgumentsJson] nvarchar(max) NOT NULL,
        [Sequence] int NOT NULL,
        CONSTRAINT [PK_CriterionFindings] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_CriterionFindings_Result] CHECK ([Result] IN ('MET', 'NOT_MET', 'PENDING')),
        CONSTRAINT [FK_CriterionFindings_EligibilityEvaluations_EvaluationId] FOREIGN KEY ([EvaluationId]) REFERENCES [EligibilityEvaluations] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Participations] (
        [RoundId] int NOT NULL,
        [ApplicationId] int NOT NULL,
        [ExpertId] int NOT NULL,
        CONSTRAINT [PK_Participations] PRIMARY KEY ([RoundId], [ApplicationId], [ExpertId]),
        CONSTRAINT [FK_Participations_RollEntries_RoundId_ExpertId] FOREIGN KEY ([RoundId], [ExpertId]) REFERENCES [RollEntries] ([RoundId], [ExpertId]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Participations_RoundItems_RoundId_ApplicationId] FOREIGN KEY ([RoundId], [ApplicationId]) REFERENCES [RoundItems] ([RoundId], [ApplicationId]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [PublishedVotes] (
        [RoundId] int NOT NULL,
        [ApplicationId] int NOT NULL,
        [Tracker] char(16) NOT NULL,
        [Choice] varchar(7) NOT NULL,
        CONSTRAINT [PK_PublishedVotes] PRIMARY KEY ([RoundId], [ApplicationId], [Tracker]),
        CONSTRAINT [CK_PublishedVotes_Choice] CHECK ([Choice] IN ('YES', 'NO', 'ABSTAIN')),
        CONSTRAINT [FK_PublishedVotes_RoundItems_RoundId_ApplicationId] FOREIGN KEY ([RoundId], [ApplicationId]) REFERENCES [RoundItems] ([RoundId], [ApplicationId]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [RoundRecusals] (
        [RoundId] int NOT NULL,
        [ApplicationId] int NOT NULL,
        [ExpertId] int NOT NULL,
        CONSTRAINT [PK_RoundRecusals] PRIMARY KEY ([RoundId], [ApplicationId], [ExpertId]),
        CONSTRAINT [FK_RoundRecusals_RollEntries_RoundId_ExpertId] FOREIGN KEY ([RoundId], [ExpertId]) REFERENCES [RollEntries] ([RoundId], [ExpertId]) ON DELETE NO ACTION,
        CONSTRAINT [FK_RoundRecusals_RoundItems_RoundId_ApplicationId] FOREIGN KEY ([RoundId], [ApplicationId]) REFERENCES [RoundItems] ([RoundId], [ApplicationId]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [Slips] (
        [RoundId] int NOT NULL,
        [ApplicationId] int NOT NULL,
        [OuterId] binary(32) NOT NULL,
        [Commit] binary(32) NOT NULL,
        [Sealed] varbinary(512) NOT NULL,
        CONSTRAINT [PK_Slips] PRIMARY KEY ([RoundId], [ApplicationId], [OuterId]),
        CONSTRAINT [FK_Slips_RoundItems_RoundId_ApplicationId] FOREIGN KEY ([RoundId], [ApplicationId]) REFERENCES [RoundItems] ([RoundId], [ApplicationId]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE TABLE [BallotScores] (
        [Id] int NOT NULL IDENTITY,
        [BallotId] int NOT NULL,
        [RubricItemId] int NOT NULL,
        [Score] bigint NULL,
        CONSTRAINT [PK_BallotScores] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_BallotScores_Score] CHECK ([Score] IS NULL OR [Score] >= 0),
        CONSTRAINT [FK_BallotScores_Ballots_BallotId] FOREIGN KEY ([BallotId]) REFERENCES [Ballots] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_BallotScores_RubricItems_RubricItemId] FOREIGN KEY ([RubricItemId]) REFERENCES [RubricItems] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Hash', N'Sequence') AND [object_id] = OBJECT_ID(N'[AuditHeads]'))
        SET IDENTITY_INSERT [AuditHeads] ON;
    EXEC(N'INSERT INTO [AuditHeads] ([Id], [Hash], [Sequence])
    VALUES (1, ''0000000000000000000000000000000000000000000000000000000000000000'', CAST(0 AS bigint))');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Hash', N'Sequence') AND [object_id] = OBJECT_ID(N'[AuditHeads]'))
        SET IDENTITY_INSERT [AuditHeads] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Accounts_ApplicantId] ON [Accounts] ([ApplicantId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Accounts_EmployerId] ON [Accounts] ([EmployerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Accounts_ExpertId] ON [Accounts] ([ExpertId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Accounts_SubjectId] ON [Accounts] ([SubjectId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Achievements_ApplicationId_Code] ON [Achievements] ([ApplicationId], [Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Applicants_City_Id] ON [Applicants] ([City], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Applicants_EmployerId] ON [Applicants] ([EmployerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Applicants_IdNumberHash] ON [Applicants] ([IdNumberHash]) WHERE [IdNumberHash] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Applicants_Name_Id] ON [Applicants] ([Name], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_ApplicationEvents_ApplicationId_Id] ON [ApplicationEvents] ([ApplicationId], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_ApplicationFacts_ApplicationId] ON [ApplicationFacts] ([ApplicationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ApplicationFacts_SnapshotId_ApplicationId] ON [ApplicationFacts] ([SnapshotId], [ApplicationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Applications_ApplicantId] ON [Applications] ([ApplicantId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Applications_CycleId_ApplicantId] ON [Applications] ([CycleId], [ApplicantId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Applications_CycleId_Number] ON [Applications] ([CycleId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Applications_CycleId_Score_Id] ON [Applications] ([CycleId], [Score], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Applications_CycleId_State_Id] ON [Applications] ([CycleId], [State], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Applications_CycleId_TargetLevel_Specialty_Id] ON [Applications] ([CycleId], [TargetLevel], [Specialty], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Applications_Number_Id] ON [Applications] ([Number], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Assignments_ApplicationId_ExpertId] ON [Assignments] ([ApplicationId], [ExpertId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Assignments_ExpertId_Id] ON [Assignments] ([ExpertId], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_AuditEntries_Subject_Sequence] ON [AuditEntries] ([Subject], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_AuthorityConsents_ApplicationId] ON [AuthorityConsents] ([ApplicationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Ballots_AssignmentId_Revision] ON [Ballots] ([AssignmentId], [Revision]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Ballots_OneInForce] ON [Ballots] ([AssignmentId]) WHERE [State] <> ''RETURNED''');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Ballots_State_Id] ON [Ballots] ([State], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Ballots_SubmittedAt_Id] ON [Ballots] ([SubmittedAt], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_BallotScores_BallotId_RubricItemId] ON [BallotScores] ([BallotId], [RubricItemId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_BallotScores_RubricItemId] ON [BallotScores] ([RubricItemId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CommitteeMembers_CycleId_ExpertId] ON [CommitteeMembers] ([CycleId], [ExpertId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_CommitteeMembers_ExpertId] ON [CommitteeMembers] ([ExpertId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_CommitteeMembers_OneChair] ON [CommitteeMembers] ([CycleId]) WHERE [Role] = ''CHAIR''');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Criteria_StandardId_Code] ON [Criteria] ([StandardId], [Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Criteria_StandardId_Sequence] ON [Criteria] ([StandardId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CriterionFindings_EvaluationId_Sequence] ON [CriterionFindings] ([EvaluationId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Degrees_ApplicationId] ON [Degrees] ([ApplicationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_EligibilityEvaluations_ApplicationId_Id] ON [EligibilityEvaluations] ([ApplicationId], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_EligibilityEvaluations_OneCurrent] ON [EligibilityEvaluations] ([ApplicationId]) WHERE [IsCurrent] = 1');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_EligibilityEvaluations_Result_Id] ON [EligibilityEvaluations] ([Result], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_EligibilityEvaluations_StandardId] ON [EligibilityEvaluations] ([StandardId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Employers_Code] ON [Employers] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Employers_Name_Id] ON [Employers] ([Name], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Experts_Code] ON [Experts] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Experts_EmployerId] ON [Experts] ([EmployerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Experts_Name_Id] ON [Experts] ([Name], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Experts_SubjectId] ON [Experts] ([SubjectId]) WHERE [SubjectId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_ExpertSpecialties_Specialty_ExpertId] ON [ExpertSpecialties] ([Specialty], [ExpertId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Findings_ApplicationId_CriterionCode] ON [Findings] ([ApplicationId], [CriterionCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_HeldTitles_ApplicationId] ON [HeldTitles] ([ApplicationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_HeldTitles_OneCurrent] ON [HeldTitles] ([ApplicationId]) WHERE [EndedOn] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Holidays_Date] ON [Holidays] ([Date]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_JobLogEntries_JobId_Id] ON [JobLogEntries] ([JobId], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Jobs_FileId] ON [Jobs] ([FileId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Jobs_Kind_InputHash] ON [Jobs] ([Kind], [InputHash]) WHERE [State] <> ''FAILED'' AND [State] <> ''CANCELLED''');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Jobs_State_Id] ON [Jobs] ([State], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Objections_ApplicationId_Id] ON [Objections] ([ApplicationId], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Outcomes_ApplicationId] ON [Outcomes] ([ApplicationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Outcomes_CertificateNumber] ON [Outcomes] ([CertificateNumber]) WHERE [CertificateNumber] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Participations_RoundId_ExpertId] ON [Participations] ([RoundId], [ExpertId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Recommendations_ApplicationId_ExpertId] ON [Recommendations] ([ApplicationId], [ExpertId]) WHERE [WithdrawnOn] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Recommendations_ApplicationId_Id] ON [Recommendations] ([ApplicationId], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_Recommendations_ExpertId] ON [Recommendations] ([ExpertId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_ReviewCycles_StandardId] ON [ReviewCycles] ([StandardId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ReviewCycles_Year] ON [ReviewCycles] ([Year]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_RollEntries_ExpertId] ON [RollEntries] ([ExpertId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_RoundItems_ApplicationId] ON [RoundItems] ([ApplicationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_RoundRecusals_RoundId_ExpertId] ON [RoundRecusals] ([RoundId], [ExpertId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_RubricItems_CycleId_Code] ON [RubricItems] ([CycleId], [Code]) WHERE [Level] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_RubricItems_CycleId_Level_Code] ON [RubricItems] ([CycleId], [Level], [Code]) WHERE [Level] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Standards_Code_Version] ON [Standards] ([Code], [Version]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE INDEX [IX_StatisticsSnapshots_CycleId_Id] ON [StatisticsSnapshots] ([CycleId], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_StatisticsSnapshots_OneFinal] ON [StatisticsSnapshots] ([CycleId]) WHERE [Provisional] = 0');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_VotingRounds_CycleId_Number] ON [VotingRounds] ([CycleId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_AuditEntries_Unchanging] ON [AuditEntries] AFTER UPDATE, DELETE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''AuditEntries are never changed or removed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_Slips_Unchanging] ON [Slips] AFTER UPDATE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''Slips are never changed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_Participations_Unchanging] ON [Participations] AFTER UPDATE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''Participations are never changed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_PublishedVotes_Unchanging] ON [PublishedVotes] AFTER UPDATE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''PublishedVotes are never changed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_ApplicationEvents_Unchanging] ON [ApplicationEvents] AFTER UPDATE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''ApplicationEvents are never changed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_StatisticsSnapshots_Unchanging] ON [StatisticsSnapshots] AFTER UPDATE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''StatisticsSnapshots are never changed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_ApplicationFacts_Unchanging] ON [ApplicationFacts] AFTER UPDATE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''ApplicationFacts are never changed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122151407_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122151407_Initial', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    ALTER TABLE [Recommendations] ADD [WithdrawReason] nvarchar(2000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    ALTER TABLE [Experts] ADD [Capacity] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    ALTER TABLE [Experts] ADD [IdNumberHash] char(64) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE TABLE [ExpertAbsences] (
        [Id] int NOT NULL IDENTITY,
        [ExpertId] int NOT NULL,
        [From] date NOT NULL,
        [Until] date NOT NULL,
        CONSTRAINT [PK_ExpertAbsences] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_ExpertAbsences_Order] CHECK ([From] <= [Until]),
        CONSTRAINT [FK_ExpertAbsences_Experts_ExpertId] FOREIGN KEY ([ExpertId]) REFERENCES [Experts] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE TABLE [ExpertDraws] (
        [Id] int NOT NULL IDENTITY,
        [CycleId] int NOT NULL,
        [Purpose] nvarchar(200) NOT NULL,
        [Level] varchar(29) NOT NULL,
        [PerEmployer] int NULL,
        [MostRecusals] int NOT NULL,
        [Applications] int NOT NULL,
        [From] date NOT NULL,
        [Until] date NOT NULL,
        [Seed] nvarchar(200) NOT NULL,
        [SeedSource] varchar(6) NOT NULL,
        [Algorithm] varchar(80) NOT NULL,
        [DrawnAt] datetime2(6) NOT NULL,
        [DrawnBy] nvarchar(200) NOT NULL,
        [Hash] char(64) NOT NULL,
        CONSTRAINT [PK_ExpertDraws] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_ExpertDraws_Days] CHECK ([From] <= [Until]),
        CONSTRAINT [CK_ExpertDraws_Level] CHECK ([Level] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')),
        CONSTRAINT [CK_ExpertDraws_MostRecusals] CHECK ([MostRecusals] >= 0),
        CONSTRAINT [CK_ExpertDraws_PerEmployer] CHECK ([PerEmployer] IS NULL OR [PerEmployer] >= 1),
        CONSTRAINT [CK_ExpertDraws_SeedSource] CHECK ([SeedSource] IN ('GIVEN', 'RANDOM')),
        CONSTRAINT [FK_ExpertDraws_ReviewCycles_CycleId] FOREIGN KEY ([CycleId]) REFERENCES [ReviewCycles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE TABLE [ExpertTies] (
        [Id] int NOT NULL IDENTITY,
        [ExpertId] int NOT NULL,
        [ApplicantId] int NOT NULL,
        [Kind] varchar(10) NOT NULL,
        [Note] nvarchar(2000) NOT NULL,
        [RecordedBy] nvarchar(200) NOT NULL,
        [RecordedAt] datetime2(6) NOT NULL,
        CONSTRAINT [PK_ExpertTies] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_ExpertTies_Kind] CHECK ([Kind] IN ('SUPERVISOR', 'RELATION')),
        CONSTRAINT [FK_ExpertTies_Applicants_ApplicantId] FOREIGN KEY ([ApplicantId]) REFERENCES [Applicants] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_ExpertTies_Experts_ExpertId] FOREIGN KEY ([ExpertId]) REFERENCES [Experts] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE TABLE [DrawCandidates] (
        [DrawId] int NOT NULL,
        [Place] int NOT NULL,
        [ExpertId] int NOT NULL,
        [Code] varchar(80) NOT NULL,
        [TitleLevel] varchar(29) NOT NULL,
        [EmployerId] int NULL,
        [Specialties] varchar(2000) NOT NULL,
        [TermFrom] date NOT NULL,
        [TermUntil] date NOT NULL,
        [Available] bit NOT NULL,
        [Recusals] int NOT NULL,
        [Exclusion] varchar(17) NULL,
        [Drawn] int NULL,
        [DrawnFor] varchar(80) NULL,
        CONSTRAINT [PK_DrawCandidates] PRIMARY KEY ([DrawId], [Place]),
        CONSTRAINT [CK_DrawCandidates_Drawn] CHECK (([Drawn] IS NULL AND [DrawnFor] IS NULL) OR ([Drawn] IS NOT NULL AND [DrawnFor] IS NOT NULL AND [Exclusion] IS NULL)),
        CONSTRAINT [CK_DrawCandidates_Exclusion] CHECK ([Exclusion] IN ('UNAVAILABLE', 'OUTSIDE_TERM', 'TITLE_TOO_LOW', 'OUTSIDE_SPECIALTY', 'NOT_ON_PANEL', 'RECUSED', 'ALREADY_ASSIGNED', 'AT_CAPACITY', 'EMPLOYER_LIMIT')),
        CONSTRAINT [CK_DrawCandidates_TitleLevel] CHECK ([TitleLevel] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')),
        CONSTRAINT [FK_DrawCandidates_ExpertDraws_DrawId] FOREIGN KEY ([DrawId]) REFERENCES [ExpertDraws] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_DrawCandidates_Experts_ExpertId] FOREIGN KEY ([ExpertId]) REFERENCES [Experts] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE TABLE [DrawQuotas] (
        [DrawId] int NOT NULL,
        [Specialty] varchar(80) NOT NULL,
        [Count] int NOT NULL,
        CONSTRAINT [PK_DrawQuotas] PRIMARY KEY ([DrawId], [Specialty]),
        CONSTRAINT [CK_DrawQuotas_Count] CHECK ([Count] >= 1),
        CONSTRAINT [FK_DrawQuotas_ExpertDraws_DrawId] FOREIGN KEY ([DrawId]) REFERENCES [ExpertDraws] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE TABLE [Panels] (
        [Id] int NOT NULL IDENTITY,
        [CycleId] int NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Level] varchar(29) NULL,
        [Specialty] varchar(80) NULL,
        [DrawId] int NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Panels] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Panels_Level] CHECK ([Level] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')),
        CONSTRAINT [FK_Panels_ExpertDraws_DrawId] FOREIGN KEY ([DrawId]) REFERENCES [ExpertDraws] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Panels_ReviewCycles_CycleId] FOREIGN KEY ([CycleId]) REFERENCES [ReviewCycles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE TABLE [PanelMembers] (
        [PanelId] int NOT NULL,
        [ExpertId] int NOT NULL,
        [Role] varchar(10) NOT NULL,
        CONSTRAINT [PK_PanelMembers] PRIMARY KEY ([PanelId], [ExpertId]),
        CONSTRAINT [CK_PanelMembers_Role] CHECK ([Role] IN ('CHAIR', 'VICE_CHAIR', 'MEMBER')),
        CONSTRAINT [FK_PanelMembers_Experts_ExpertId] FOREIGN KEY ([ExpertId]) REFERENCES [Experts] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_PanelMembers_Panels_PanelId] FOREIGN KEY ([PanelId]) REFERENCES [Panels] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Experts_IdNumberHash] ON [Experts] ([IdNumberHash]) WHERE [IdNumberHash] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    EXEC(N'ALTER TABLE [Experts] ADD CONSTRAINT [CK_Experts_Capacity] CHECK ([Capacity] IS NULL OR [Capacity] >= 0)');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DrawCandidates_DrawId_ExpertId] ON [DrawCandidates] ([DrawId], [ExpertId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE INDEX [IX_DrawCandidates_ExpertId] ON [DrawCandidates] ([ExpertId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ExpertAbsences_ExpertId_From] ON [ExpertAbsences] ([ExpertId], [From]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE INDEX [IX_ExpertDraws_CycleId_Id] ON [ExpertDraws] ([CycleId], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE INDEX [IX_ExpertTies_ApplicantId] ON [ExpertTies] ([ApplicantId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ExpertTies_ExpertId_ApplicantId_Kind] ON [ExpertTies] ([ExpertId], [ApplicantId], [Kind]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE INDEX [IX_PanelMembers_ExpertId] ON [PanelMembers] ([ExpertId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_PanelMembers_OneChair] ON [PanelMembers] ([PanelId]) WHERE [Role] = ''CHAIR''');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Panels_CycleId_Name] ON [Panels] ([CycleId], [Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    CREATE INDEX [IX_Panels_DrawId] ON [Panels] ([DrawId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_ExpertDraws_Unchanging] ON [ExpertDraws] AFTER UPDATE, DELETE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''ExpertDraws are never changed or removed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_DrawQuotas_Unchanging] ON [DrawQuotas] AFTER UPDATE, DELETE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''DrawQuotas are never changed or removed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_DrawCandidates_Unchanging] ON [DrawCandidates] AFTER UPDATE, DELETE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''DrawCandidates are never changed or removed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122175620_ExpertPoolAndDraws'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122175620_ExpertPoolAndDraws', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [AgeBand] varchar(80) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [DaysToAcceptance] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [DaysToConfirmation] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [DaysToEmployer] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [DaysToScore] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [DaysToScreening] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [DaysToVote] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [EmployerConfirmed] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [InsideCap] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [Objected] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [Objections] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [ObjectionsUpheld] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [OnNotice] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [Rechecks] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [Recommendations] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    ALTER TABLE [ApplicationFacts] ADD [TitleYearsBand] varchar(80) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    CREATE TABLE [CriterionFacts] (
        [SnapshotId] int NOT NULL,
        [ApplicationId] int NOT NULL,
        [Sequence] int NOT NULL,
        [CriterionCode] varchar(80) NOT NULL,
        [Block] varchar(13) NULL,
        [Result] varchar(7) NOT NULL,
        [Required] bit NOT NULL,
        CONSTRAINT [PK_CriterionFacts] PRIMARY KEY ([SnapshotId], [ApplicationId], [Sequence]),
        CONSTRAINT [CK_CriterionFacts_Block] CHECK ([Block] IN ('SCOPE', 'BASIC', 'EDUCATION', 'KNOWLEDGE', 'EXPERIENCE', 'ACHIEVEMENT', 'EXCEPTIONAL', 'GREEN_CHANNEL')),
        CONSTRAINT [CK_CriterionFacts_Result] CHECK ([Result] IN ('MET', 'NOT_MET', 'PENDING')),
        CONSTRAINT [FK_CriterionFacts_StatisticsSnapshots_SnapshotId] FOREIGN KEY ([SnapshotId]) REFERENCES [StatisticsSnapshots] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    CREATE TABLE [ExpertFacts] (
        [SnapshotId] int NOT NULL,
        [ExpertId] int NOT NULL,
        [Pseudonym] varchar(80) NOT NULL,
        [TitleLevel] varchar(29) NOT NULL,
        [Drawn] bit NOT NULL,
        [Seat] varchar(10) NULL,
        [Assigned] int NOT NULL,
        [Recused] int NOT NULL,
        [Submitted] int NOT NULL,
        [Vetoes] int NOT NULL,
        [MeanScore] bigint NULL,
        [Spread] bigint NULL,
        [Severity] bigint NULL,
        [SeverityGroup] int NULL,
        [Rounds] int NOT NULL,
        [Attended] int NOT NULL,
        [VoteRecusals] int NOT NULL,
        [Votes] int NOT NULL,
        CONSTRAINT [PK_ExpertFacts] PRIMARY KEY ([SnapshotId], [ExpertId]),
        CONSTRAINT [CK_ExpertFacts_Seat] CHECK ([Seat] IN ('CHAIR', 'VICE_CHAIR', 'MEMBER')),
        CONSTRAINT [CK_ExpertFacts_TitleLevel] CHECK ([TitleLevel] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')),
        CONSTRAINT [FK_ExpertFacts_StatisticsSnapshots_SnapshotId] FOREIGN KEY ([SnapshotId]) REFERENCES [StatisticsSnapshots] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    CREATE TABLE [ExpertScoreFacts] (
        [SnapshotId] int NOT NULL,
        [AssignmentId] int NOT NULL,
        [ApplicationId] int NOT NULL,
        [ExpertId] int NOT NULL,
        [Declaration] varchar(9) NOT NULL,
        [Submitted] bit NOT NULL,
        [Veto] bit NOT NULL,
        [Score] bigint NULL,
        [Deviation] bigint NULL,
        CONSTRAINT [PK_ExpertScoreFacts] PRIMARY KEY ([SnapshotId], [AssignmentId]),
        CONSTRAINT [CK_ExpertScoreFacts_Declaration] CHECK ([Declaration] IN ('NOT_ASKED', 'NONE', 'DECLARED', 'ORDERED')),
        CONSTRAINT [FK_ExpertScoreFacts_StatisticsSnapshots_SnapshotId] FOREIGN KEY ([SnapshotId]) REFERENCES [StatisticsSnapshots] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    CREATE TABLE [RecommendationFacts] (
        [SnapshotId] int NOT NULL,
        [RecommendationId] int NOT NULL,
        [ApplicationId] int NOT NULL,
        [Level] varchar(29) NOT NULL,
        [TitleHeld] varchar(29) NULL,
        [NationalTalent] bit NOT NULL,
        [Standing] varchar(19) NULL,
        CONSTRAINT [PK_RecommendationFacts] PRIMARY KEY ([SnapshotId], [RecommendationId]),
        CONSTRAINT [CK_RecommendationFacts_Level] CHECK ([Level] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')),
        CONSTRAINT [CK_RecommendationFacts_Standing] CHECK ([Standing] IN ('COUNTED', 'TITLE_UNKNOWN', 'FIELD_UNKNOWN', 'WITHDRAWN', 'UNDATED', 'AFTER_DEADLINE', 'APPLICANT', 'OUTSIDE_FIELD', 'TITLE_TOO_LOW', 'NOT_NATIONAL_TALENT', 'SAME_PERSON')),
        CONSTRAINT [CK_RecommendationFacts_TitleHeld] CHECK ([TitleHeld] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')),
        CONSTRAINT [FK_RecommendationFacts_StatisticsSnapshots_SnapshotId] FOREIGN KEY ([SnapshotId]) REFERENCES [StatisticsSnapshots] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    CREATE TABLE [RoundFacts] (
        [SnapshotId] int NOT NULL,
        [RoundId] int NOT NULL,
        [ApplicationId] int NOT NULL,
        [RoundNumber] int NOT NULL,
        [Present] int NOT NULL,
        [Recused] int NOT NULL,
        [Yes] int NOT NULL,
        [No] int NOT NULL,
        [Abstain] int NOT NULL,
        [NotVoted] int NOT NULL,
        [Needed] int NOT NULL,
        [Margin] int NOT NULL,
        [Result] varchar(10) NOT NULL,
        [Decides] bit NOT NULL,
        CONSTRAINT [PK_RoundFacts] PRIMARY KEY ([SnapshotId], [RoundId], [ApplicationId]),
        CONSTRAINT [CK_RoundFacts_Margin] CHECK ([Margin] = [Yes] - [Needed]),
        CONSTRAINT [CK_RoundFacts_Result] CHECK ([Result] IN ('PASSED', 'NOT_PASSED', 'NO_QUORUM')),
        CONSTRAINT [FK_RoundFacts_StatisticsSnapshots_SnapshotId] FOREIGN KEY ([SnapshotId]) REFERENCES [StatisticsSnapshots] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    CREATE TABLE [SnapshotFigures] (
        [SnapshotId] int NOT NULL,
        [FullJson] nvarchar(max) NOT NULL,
        [PublishedJson] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_SnapshotFigures] PRIMARY KEY ([SnapshotId]),
        CONSTRAINT [FK_SnapshotFigures_StatisticsSnapshots_SnapshotId] FOREIGN KEY ([SnapshotId]) REFERENCES [StatisticsSnapshots] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ExpertFacts_SnapshotId_Pseudonym] ON [ExpertFacts] ([SnapshotId], [Pseudonym]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    DROP TRIGGER IF EXISTS [TR_StatisticsSnapshots_Unchanging];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_StatisticsSnapshots_Unchanging] ON [StatisticsSnapshots] AFTER UPDATE AS
    BEGIN
        SET NOCOUNT ON;
        IF UPDATE([CycleId]) OR UPDATE([ParametersJson]) OR UPDATE([Provisional])
            OR EXISTS (SELECT 1 FROM deleted WHERE [Hash] <> ''0000000000000000000000000000000000000000000000000000000000000000'')
            THROW 51000, ''StatisticsSnapshots are never changed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_SnapshotFigures_Unchanging] ON [SnapshotFigures] AFTER UPDATE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''SnapshotFigures are never changed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_CriterionFacts_Unchanging] ON [CriterionFacts] AFTER UPDATE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''CriterionFacts are never changed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_ExpertScoreFacts_Unchanging] ON [ExpertScoreFacts] AFTER UPDATE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''ExpertScoreFacts are never changed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_RoundFacts_Unchanging] ON [RoundFacts] AFTER UPDATE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''RoundFacts are never changed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_ExpertFacts_Unchanging] ON [ExpertFacts] AFTER UPDATE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''ExpertFacts are never changed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_RecommendationFacts_Unchanging] ON [RecommendationFacts] AFTER UPDATE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''RecommendationFacts are never changed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180349_StatisticsFacts'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122180349_StatisticsFacts', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180445_ReportJobs'
)
BEGIN
    ALTER TABLE [StoredFiles] ADD [FullCells] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180445_ReportJobs'
)
BEGIN
    ALTER TABLE [Jobs] ADD [ProgressAt] datetime2(6) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180445_ReportJobs'
)
BEGIN
    ALTER TABLE [Jobs] ADD [Slot] varchar(120) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180445_ReportJobs'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Jobs_Slot] ON [Jobs] ([Slot]) WHERE [Slot] IS NOT NULL AND [State] IN (''QUEUED'', ''RUNNING'')');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122180445_ReportJobs'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122180445_ReportJobs', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    ALTER TABLE [RoundItems] DROP CONSTRAINT [CK_RoundItems_Counts];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    ALTER TABLE [VotingRounds] ADD [AnnouncementCertificate] nvarchar(max) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    ALTER TABLE [VotingRounds] ADD [AnnouncementSignature] varbinary(512) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    ALTER TABLE [VotingRounds] ADD [KeyCustody] varchar(13) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    ALTER TABLE [VotingRounds] ADD [SigningPrivateKeyProtected] varbinary(8000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    ALTER TABLE [VotingRounds] ADD [SigningPublicKey] varbinary(1024) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    ALTER TABLE [StoredFiles] ADD [Kind] varchar(7) NOT NULL DEFAULT 'REPORT';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    ALTER TABLE [RoundItems] ADD [Spoiled] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    ALTER TABLE [Outcomes] ADD [TieReason] nvarchar(2000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    ALTER TABLE [Objections] ADD [HandledAt] datetime2(6) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    ALTER TABLE [Objections] ADD [Kind] varchar(9) NOT NULL DEFAULT 'OBJECTION';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    ALTER TABLE [Objections] ADD [RoundId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    CREATE TABLE [KeyHolders] (
        [Id] int NOT NULL IDENTITY,
        [Seat] varchar(18) NOT NULL,
        [SubjectId] nvarchar(200) NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [PublicKey] varbinary(512) NOT NULL,
        [Fingerprint] char(64) NOT NULL,
        [RegisteredAt] datetime2(6) NOT NULL,
        [RetiredAt] datetime2(6) NULL,
        [RetiredReason] nvarchar(2000) NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_KeyHolders] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_KeyHolders_Seat] CHECK ([Seat] IN ('CHAIR', 'SUPERVISION_OFFICE', 'AUDITOR'))
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    CREATE TABLE [SpoiledSlips] (
        [RoundId] int NOT NULL,
        [ApplicationId] int NOT NULL,
        [OuterId] binary(32) NOT NULL,
        CONSTRAINT [PK_SpoiledSlips] PRIMARY KEY ([RoundId], [ApplicationId], [OuterId]),
        CONSTRAINT [FK_SpoiledSlips_RoundItems_RoundId_ApplicationId] FOREIGN KEY ([RoundId], [ApplicationId]) REFERENCES [RoundItems] ([RoundId], [ApplicationId]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    CREATE TABLE [RoundKeyHolders] (
        [RoundId] int NOT NULL,
        [Seat] varchar(18) NOT NULL,
        [KeyHolderId] int NOT NULL,
        [SealedShares] varbinary(512) NOT NULL,
        [Commitment] binary(32) NOT NULL,
        [SubmittedProtected] varbinary(2000) NULL,
        [SubmittedAt] datetime2(6) NULL,
        CONSTRAINT [PK_RoundKeyHolders] PRIMARY KEY ([RoundId], [Seat]),
        CONSTRAINT [CK_RoundKeyHolders_Seat] CHECK ([Seat] IN ('CHAIR', 'SUPERVISION_OFFICE', 'AUDITOR')),
        CONSTRAINT [FK_RoundKeyHolders_KeyHolders_KeyHolderId] FOREIGN KEY ([KeyHolderId]) REFERENCES [KeyHolders] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_RoundKeyHolders_VotingRounds_RoundId] FOREIGN KEY ([RoundId]) REFERENCES [VotingRounds] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    EXEC(N'ALTER TABLE [VotingRounds] ADD CONSTRAINT [CK_VotingRounds_KeyCustody] CHECK ([KeyCustody] IN (''THREE_HOLDERS'', ''PLATFORM''))');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    EXEC(N'ALTER TABLE [StoredFiles] ADD CONSTRAINT [CK_StoredFiles_Kind] CHECK ([Kind] IN (''REPORT'', ''MINUTES'', ''NOTICE''))');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    EXEC(N'ALTER TABLE [RoundItems] ADD CONSTRAINT [CK_RoundItems_Counts] CHECK (([Yes] IS NULL AND [No] IS NULL AND [Abstain] IS NULL AND [Spoiled] IS NULL AND [Unused] IS NULL AND [Result] IS NULL) OR ([Yes] >= 0 AND [No] >= 0 AND [Abstain] >= 0 AND [Spoiled] >= 0 AND [Unused] >= 0 AND [Result] IS NOT NULL))');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    CREATE INDEX [IX_Objections_RoundId] ON [Objections] ([RoundId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    EXEC(N'ALTER TABLE [Objections] ADD CONSTRAINT [CK_Objections_Kind] CHECK ([Kind] IN (''OBJECTION'', ''RECHECK''))');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    EXEC(N'ALTER TABLE [Objections] ADD CONSTRAINT [CK_Objections_Recheck] CHECK ([RoundId] IS NULL OR ([Kind] = ''RECHECK'' AND [State] = ''UPHELD''))');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_KeyHolders_Seat] ON [KeyHolders] ([Seat]) WHERE [RetiredAt] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_KeyHolders_SubjectId] ON [KeyHolders] ([SubjectId]) WHERE [RetiredAt] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    CREATE INDEX [IX_RoundKeyHolders_KeyHolderId] ON [RoundKeyHolders] ([KeyHolderId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    ALTER TABLE [Objections] ADD CONSTRAINT [FK_Objections_VotingRounds_RoundId] FOREIGN KEY ([RoundId]) REFERENCES [VotingRounds] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    EXEC(N'CREATE TRIGGER [TR_SpoiledSlips_Unchanging] ON [SpoiledSlips] AFTER UPDATE AS
    BEGIN
        SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''SpoiledSlips are never changed'', 1;
    END');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122182109_KeyHolders'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122182109_KeyHolders', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    IF SCHEMA_ID(N'bi') IS NULL EXEC(N'CREATE SCHEMA [bi];');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    DROP VIEW IF EXISTS [bi].[years];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    EXEC(N'CREATE VIEW [bi].[years] AS
    SELECT c.[Year] AS [year],
        s.[Hash] AS [snapshot_hash],
        s.[TakenAt] AS [taken_at],
        CAST(s.[Provisional] AS int) AS [provisional],
        s.[StandardCode] AS [standard_code],
        s.[StandardVersion] AS [standard_version]
    FROM [StatisticsSnapshots] AS s
    JOIN [ReviewCycles] AS c ON c.[Id] = s.[CycleId]
    WHERE NOT EXISTS (SELECT 1 FROM [StatisticsSnapshots] AS o WHERE o.[CycleId] = s.[CycleId]
        AND (o.[Provisional] < s.[Provisional] OR (o.[Provisional] = s.[Provisional] AND o.[Id] > s.[Id])))');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    DROP VIEW IF EXISTS [bi].[criteria];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    EXEC(N'CREATE VIEW [bi].[criteria] AS
    SELECT c.[Year] AS [year],
        k.[Code] AS [criterion],
        k.[Clause] AS [clause],
        k.[LabelZh] AS [label_zh],
        k.[LabelEn] AS [label_en],
        k.[Level] AS [level],
        k.[Block] AS [block]
    FROM [StatisticsSnapshots] AS s
    JOIN [ReviewCycles] AS c ON c.[Id] = s.[CycleId]
    JOIN [Standards] AS d ON d.[Code] = s.[StandardCode] AND d.[Version] = s.[StandardVersion]
    JOIN [Criteria] AS k ON k.[StandardId] = d.[Id]
    WHERE NOT EXISTS (SELECT 1 FROM [StatisticsSnapshots] AS o WHERE o.[CycleId] = s.[CycleId]
        AND (o.[Provisional] < s.[Provisional] OR (o.[Provisional] = s.[Provisional] AND o.[Id] > s.[Id])))');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    DROP VIEW IF EXISTS [bi].[experts];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    EXEC(N'CREATE VIEW [bi].[experts] AS
    SELECT c.[Year] AS [year],
        e.[Pseudonym] AS [expert],
        e.[TitleLevel] AS [title_level],
        CAST(e.[Drawn] AS int) AS [drawn],
        e.[Seat] AS [seat],
        e.[Assigned] AS [assigned],
        e.[Recused] AS [recused],
        e.[Submitted] AS [submitted],
        e.[Vetoes] AS [vetoes],
        e.[MeanScore] / 1000.0 AS [mean_score],
        e.[Spread] / 1000.0 AS [spread],
        e.[Severity] / 1000.0 AS [severity],
        e.[SeverityGroup] AS [severity_group],
        e.[Rounds] AS [rounds],
        e.[Attended] AS [attended],
        e.[VoteRecusals] AS [vote_recusals],
        e.[Votes] AS [votes]
    FROM [StatisticsSnapshots] AS s
    JOIN [ReviewCycles] AS c ON c.[Id] = s.[CycleId]
    JOIN [ExpertFacts] AS e ON e.[SnapshotId] = s.[Id]
    WHERE NOT EXISTS (SELECT 1 FROM [StatisticsSnapshots] AS o WHERE o.[CycleId] = s.[CycleId]
        AND (o.[Provisional] < s.[Provisional] OR (o.[Provisional] = s.[Provisional] AND o.[Id] > s.[Id])))');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    DROP VIEW IF EXISTS [bi].[applications];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    EXEC(N'CREATE VIEW [bi].[applications] AS
    SELECT c.[Year] AS [year],
        a.[Id] AS [application_key],
        a.[Level] AS [level],
        a.[Specialty] AS [specialty],
        a.[Track] AS [track],
        a.[Condition] AS [condition],
        a.[Broken] AS [broken],
        a.[City] AS [city],
        a.[EmployerKind] AS [employer_kind],
        a.[Education] AS [education],
        a.[AgeBand] AS [age_band],
        a.[Gender] AS [gender],
        a.[TitleYearsBand] AS [title_years_band],
        CAST(a.[Submitted] AS int) AS [submitted],
        CAST(a.[EmployerConfirmed] AS int) AS [employer_confirmed],
        CAST(a.[Accepted] AS int) AS [accepted],
        CAST(a.[Eligible] AS int) AS [eligible],
        CAST(a.[Scored] AS int) AS [scored],
        CAST(a.[Voted] AS int) AS [voted],
        CAST(a.[VotedThrough] AS int) AS [voted_through],
        CAST(a.[InsideCap] AS int) AS [inside_cap],
        CAST(a.[OnNotice] AS int) AS [on_notice],
        CAST(a.[Objected] AS int) AS [objected],
        CAST(a.[Confirmed] AS int) AS [confirmed],
        CAST(a.[Revoked] AS int) AS [revoked],
        CAST(a.[Withdrawn] AS int) AS [withdrawn],
        a.[Score] / 1000.0 AS [score],
        a.[BallotCount] AS [ballots],
        a.[Rechecks] AS [rechecks],
        a.[Objections] AS [objections],
        a.[ObjectionsUpheld] AS [objections_upheld],
        a.[Recommendations] AS [recommendations],
        a.[DaysToEmployer] AS [days_to_employer],
        a.[DaysToAcceptance] AS [days_to_acceptance],
        a.[DaysToScreening] AS [days_to_screening],
        a.[DaysToScore] AS [days_to_score],
        a.[DaysToVote] AS [days_to_vote],
        a.[DaysToConfirmation] AS [days_to_confirmation]
    FROM [StatisticsSnapshots] AS s
    JOIN [ReviewCycles] AS c ON c.[Id] = s.[CycleId]
    JOIN [ApplicationFacts] AS a ON a.[SnapshotId] = s.[Id]
    WHERE NOT EXISTS (SELECT 1 FROM [StatisticsSnapshots] AS o WHERE o.[CycleId] = s.[CycleId]
        AND (o.[Provisional] < s.[Provisional] OR (o.[Provisional] = s.[Provisional] AND o.[Id] > s.[Id])))');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    DROP VIEW IF EXISTS [bi].[criterion_results];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    EXEC(N'CREATE VIEW [bi].[criterion_results] AS
    SELECT c.[Year] AS [year],
        a.[Id] AS [application_key],
        f.[Sequence] AS [sequence],
        f.[CriterionCode] AS [criterion],
        f.[Block] AS [block],
        f.[Result] AS [result],
        CAST(f.[Required] AS int) AS [required]
    FROM [StatisticsSnapshots] AS s
    JOIN [ReviewCycles] AS c ON c.[Id] = s.[CycleId]
    JOIN [CriterionFacts] AS f ON f.[SnapshotId] = s.[Id]
    JOIN [ApplicationFacts] AS a ON a.[SnapshotId] = f.[SnapshotId] AND a.[ApplicationId] = f.[ApplicationId]
    WHERE NOT EXISTS (SELECT 1 FROM [StatisticsSnapshots] AS o WHERE o.[CycleId] = s.[CycleId]
        AND (o.[Provisional] < s.[Provisional] OR (o.[Provisional] = s.[Provisional] AND o.[Id] > s.[Id])))');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    DROP VIEW IF EXISTS [bi].[expert_scores];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    EXEC(N'CREATE VIEW [bi].[expert_scores] AS
    SELECT c.[Year] AS [year],
        a.[Id] AS [application_key],
        e.[Pseudonym] AS [expert],
        f.[Declaration] AS [declaration],
        CAST(f.[Submitted] AS int) AS [submitted],
        CAST(f.[Veto] AS int) AS [veto],
        f.[Score] / 1000.0 AS [score],
        f.[Deviation] / 1000.0 AS [deviation]
    FROM [StatisticsSnapshots] AS s
    JOIN [ReviewCycles] AS c ON c.[Id] = s.[CycleId]
    JOIN [ExpertScoreFacts] AS f ON f.[SnapshotId] = s.[Id]
    JOIN [ApplicationFacts] AS a ON a.[SnapshotId] = f.[SnapshotId] AND a.[ApplicationId] = f.[ApplicationId]
    JOIN [ExpertFacts] AS e ON e.[SnapshotId] = f.[SnapshotId] AND e.[ExpertId] = f.[ExpertId]
    WHERE NOT EXISTS (SELECT 1 FROM [StatisticsSnapshots] AS o WHERE o.[CycleId] = s.[CycleId]
        AND (o.[Provisional] < s.[Provisional] OR (o.[Provisional] = s.[Provisional] AND o.[Id] > s.[Id])))');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    DROP VIEW IF EXISTS [bi].[rounds];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    EXEC(N'CREATE VIEW [bi].[rounds] AS
    SELECT c.[Year] AS [year],
        a.[Id] AS [application_key],
        f.[RoundNumber] AS [round],
        f.[Present] AS [present],
        f.[Recused] AS [recused],
        f.[Yes] AS [yes],
        f.[No] AS [no],
        f.[Abstain] AS [abstain],
        f.[NotVoted] AS [not_voted],
        f.[Needed] AS [needed],
        f.[Margin] AS [margin],
        f.[Result] AS [result],
        CAST(f.[Decides] AS int) AS [decides]
    FROM [StatisticsSnapshots] AS s
    JOIN [ReviewCycles] AS c ON c.[Id] = s.[CycleId]
    JOIN [RoundFacts] AS f ON f.[SnapshotId] = s.[Id]
    JOIN [ApplicationFacts] AS a ON a.[SnapshotId] = f.[SnapshotId] AND a.[ApplicationId] = f.[ApplicationId]
    WHERE NOT EXISTS (SELECT 1 FROM [StatisticsSnapshots] AS o WHERE o.[CycleId] = s.[CycleId]
        AND (o.[Provisional] < s.[Provisional] OR (o.[Provisional] = s.[Provisional] AND o.[Id] > s.[Id])))');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    DROP VIEW IF EXISTS [bi].[recommendations];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    EXEC(N'CREATE VIEW [bi].[recommendations] AS
    SELECT c.[Year] AS [year],
        a.[Id] AS [application_key],
        ROW_NUMBER() OVER (PARTITION BY f.[SnapshotId], f.[ApplicationId] ORDER BY f.[RecommendationId]) AS [number],
        f.[Level] AS [level],
        f.[TitleHeld] AS [title_held],
        CAST(f.[NationalTalent] AS int) AS [national_talent],
        f.[Standing] AS [standing]
    FROM [StatisticsSnapshots] AS s
    JOIN [ReviewCycles] AS c ON c.[Id] = s.[CycleId]
    JOIN [RecommendationFacts] AS f ON f.[SnapshotId] = s.[Id]
    JOIN [ApplicationFacts] AS a ON a.[SnapshotId] = f.[SnapshotId] AND a.[ApplicationId] = f.[ApplicationId]
    WHERE NOT EXISTS (SELECT 1 FROM [StatisticsSnapshots] AS o WHERE o.[CycleId] = s.[CycleId]
        AND (o.[Provisional] < s.[Provisional] OR (o.[Provisional] = s.[Provisional] AND o.[Id] > s.[Id])))');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122183046_BiViews'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122183046_BiViews', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    DROP INDEX [IX_Jobs_Kind_InputHash] ON [Jobs];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    ALTER TABLE [Jobs] DROP CONSTRAINT [CK_Jobs_State];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    ALTER TABLE [Experts] ADD [ErasedAt] datetime2(6) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    ALTER TABLE [Experts] ADD [IdNumberCipher] varchar(1000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    ALTER TABLE [Experts] ADD [IdNumberKey] varchar(16) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    ALTER TABLE [Applications] ADD [ErasedAt] datetime2(6) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    ALTER TABLE [Applicants] ADD [ErasedAt] datetime2(6) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    ALTER TABLE [Applicants] ADD [IdNumberKey] varchar(16) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    CREATE TABLE [ProtectionKeys] (
        [Id] int NOT NULL IDENTITY,
        [Name] nvarchar(200) NOT NULL,
        [Xml] nvarchar(max) NOT NULL,
        [StoredAt] datetime2(6) NOT NULL,
        CONSTRAINT [PK_ProtectionKeys] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Jobs_Kind_InputHash] ON [Jobs] ([Kind], [InputHash]) WHERE [State] <> ''FAILED'' AND [State] <> ''CANCELLED'' AND [State] <> ''EXPIRED''');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    EXEC(N'ALTER TABLE [Jobs] ADD CONSTRAINT [CK_Jobs_State] CHECK ([State] IN (''QUEUED'', ''RUNNING'', ''SUCCEEDED'', ''FAILED'', ''CANCELLED'', ''EXPIRED''))');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    EXEC(N'ALTER TABLE [Experts] ADD CONSTRAINT [CK_Experts_Erased] CHECK ([ErasedAt] IS NULL OR [IdNumberHash] IS NULL)');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    EXEC(N'ALTER TABLE [Experts] ADD CONSTRAINT [CK_Experts_IdNumber] CHECK ([IdNumberCipher] IS NULL OR [IdNumberHash] IS NOT NULL)');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_AuditEntries_Actor_At] ON [AuditEntries] ([Actor], [At]) WHERE [Action] = ''ID_NUMBER_REVEALED''');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    EXEC(N'ALTER TABLE [Applicants] ADD CONSTRAINT [CK_Applicants_Erased] CHECK ([ErasedAt] IS NULL OR [IdNumberHash] IS NULL)');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ProtectionKeys_Name] ON [ProtectionKeys] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122205715_PrivacyAndKeys'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122205715_PrivacyAndKeys', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122215255_DossierUploads'
)
BEGIN
    CREATE TABLE [DossierUploads] (
        [Id] int NOT NULL IDENTITY,
        [CycleId] int NOT NULL,
        [FileName] nvarchar(200) NOT NULL,
        [Sha256] char(64) NOT NULL,
        [Size] bigint NOT NULL,
        [GoodRows] bit NOT NULL,
        [Content] varbinary(max) NULL,
        [UploadedBy] nvarchar(200) NOT NULL,
        [UploadedAt] datetime2(6) NOT NULL,
        [JobId] int NULL,
        [Imported] int NULL,
        [ProblemsJson] nvarchar(max) NULL,
        CONSTRAINT [PK_DossierUploads] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_DossierUploads_Imported] CHECK ([Imported] IS NULL OR [Imported] >= 0),
        CONSTRAINT [FK_DossierUploads_Jobs_JobId] FOREIGN KEY ([JobId]) REFERENCES [Jobs] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_DossierUploads_ReviewCycles_CycleId] FOREIGN KEY ([CycleId]) REFERENCES [ReviewCycles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122215255_DossierUploads'
)
BEGIN
    CREATE INDEX [IX_DossierUploads_CycleId_Id] ON [DossierUploads] ([CycleId], [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122215255_DossierUploads'
)
BEGIN
    CREATE INDEX [IX_DossierUploads_JobId] ON [DossierUploads] ([JobId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122215255_DossierUploads'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122215255_DossierUploads', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002006_DisabledAccounts'
)
BEGIN
    ALTER TABLE [Accounts] ADD [DisabledAt] datetime2(6) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261123002006_DisabledAccounts'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261123002006_DisabledAccounts', N'10.0.14');
END;

COMMIT;
GO

