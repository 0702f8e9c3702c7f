using System;
using Microsoft.EntityFrameworkCore.Migrations;
using ScoringPlatform.Db.Upgrade;

#nullable disable

namespace ScoringPlatform.Db.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Action = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    BeforeHash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: true),
                    AfterHash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: true),
                    CorrelationId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: true),
                    PreviousHash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Sequence);
                    table.CheckConstraint("CK_AuditEntries_Action_Length", "length([Action]) <= 80");
                    table.CheckConstraint("CK_AuditEntries_Actor_Length", "length([Actor]) <= 200");
                    table.CheckConstraint("CK_AuditEntries_AfterHash_Length", "length([AfterHash]) = 64");
                    table.CheckConstraint("CK_AuditEntries_BeforeHash_Length", "length([BeforeHash]) = 64");
                    table.CheckConstraint("CK_AuditEntries_CorrelationId_Length", "length([CorrelationId]) <= 80");
                    table.CheckConstraint("CK_AuditEntries_Hash_Length", "length([Hash]) = 64");
                    table.CheckConstraint("CK_AuditEntries_PreviousHash_Length", "length([PreviousHash]) = 64");
                    table.CheckConstraint("CK_AuditEntries_Reason_Length", "length([Reason]) <= 2000");
                    table.CheckConstraint("CK_AuditEntries_Subject_Length", "length([Subject]) <= 200");
                });

            migrationBuilder.CreateTable(
                name: "AuditHeads",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHeads", x => x.Id);
                    table.CheckConstraint("CK_AuditHeads_Hash_Length", "length([Hash]) = 64");
                    table.CheckConstraint("CK_AuditHeads_Single", "[Id] = 1 AND [Sequence] >= 0");
                });

            migrationBuilder.CreateTable(
                name: "Employers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 19, nullable: false),
                    City = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Employers", x => x.Id);
                    table.CheckConstraint("CK_Employers_City_Length", "length([City]) <= 80");
                    table.CheckConstraint("CK_Employers_Code_Length", "length([Code]) <= 80");
                    table.CheckConstraint("CK_Employers_Kind", "[Kind] IN ('PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION', 'FREELANCE', 'OUTSIDE_PROVINCE')");
                    table.CheckConstraint("CK_Employers_Name_Length", "length([Name]) <= 200");
                });

            migrationBuilder.CreateTable(
                name: "Holidays",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsWorkingDay = table.Column<bool>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holidays", x => x.Id);
                    table.CheckConstraint("CK_Holidays_Name_Length", "length([Name]) <= 200");
                });

            migrationBuilder.CreateTable(
                name: "Standards",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Version = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    TitleZh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TitleEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    LoadedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Standards", x => x.Id);
                    table.CheckConstraint("CK_Standards_Code_Length", "length([Code]) <= 80");
                    table.CheckConstraint("CK_Standards_ContentHash_Length", "length([ContentHash]) = 64");
                    table.CheckConstraint("CK_Standards_Source_Length", "length([Source]) <= 2000");
                    table.CheckConstraint("CK_Standards_TitleEn_Length", "length([TitleEn]) <= 200");
                    table.CheckConstraint("CK_Standards_TitleZh_Length", "length([TitleZh]) <= 200");
                    table.CheckConstraint("CK_Standards_Version_Length", "length([Version]) <= 80");
                });

            migrationBuilder.CreateTable(
                name: "StoredFiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", unicode: false, maxLength: 120, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFiles", x => x.Id);
                    table.CheckConstraint("CK_StoredFiles_CreatedBy_Length", "length([CreatedBy]) <= 200");
                    table.CheckConstraint("CK_StoredFiles_MediaType_Length", "length([MediaType]) <= 120");
                    table.CheckConstraint("CK_StoredFiles_Name_Length", "length([Name]) <= 200");
                    table.CheckConstraint("CK_StoredFiles_Sha256_Length", "length([Sha256]) = 64");
                });

            migrationBuilder.CreateTable(
                name: "Applicants",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Gender = table.Column<string>(type: "TEXT", unicode: false, maxLength: 6, nullable: true),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    City = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    EmployerId = table.Column<int>(type: "INTEGER", nullable: true),
                    IdNumberCipher = table.Column<string>(type: "TEXT", unicode: false, maxLength: 1000, nullable: true),
                    IdNumberHash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: true),
                    IdNumberMasked = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Applicants", x => x.Id);
                    table.CheckConstraint("CK_Applicants_City_Length", "length([City]) <= 80");
                    table.CheckConstraint("CK_Applicants_Gender", "[Gender] IN ('FEMALE', 'MALE')");
                    table.CheckConstraint("CK_Applicants_IdNumber", "([IdNumberCipher] IS NULL AND [IdNumberHash] IS NULL AND [IdNumberMasked] IS NULL) OR ([IdNumberCipher] IS NOT NULL AND [IdNumberHash] IS NOT NULL AND [IdNumberMasked] IS NOT NULL)");
                    table.CheckConstraint("CK_Applicants_IdNumberCipher_Length", "length([IdNumberCipher]) <= 1000");
                    table.CheckConstraint("CK_Applicants_IdNumberHash_Length", "length([IdNumberHash]) = 64");
                    table.CheckConstraint("CK_Applicants_IdNumberMasked_Length", "length([IdNumberMasked]) <= 4");
                    table.CheckConstraint("CK_Applicants_Name_Length", "length([Name]) <= 200");
                    table.ForeignKey(
                        name: "FK_Applicants_Employers_EmployerId",
                        column: x => x.EmployerId,
                        principalTable: "Employers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Experts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TitleLevel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 29, nullable: false),
                    EmployerId = table.Column<int>(type: "INTEGER", nullable: true),
                    TermFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TermUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NationalTalent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Available = table.Column<bool>(type: "INTEGER", nullable: false),
                    SubjectId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Experts", x => x.Id);
                    table.CheckConstraint("CK_Experts_Code_Length", "length([Code]) <= 80");
                    table.CheckConstraint("CK_Experts_Name_Length", "length([Name]) <= 200");
                    table.CheckConstraint("CK_Experts_SubjectId_Length", "length([SubjectId]) <= 200");
                    table.CheckConstraint("CK_Experts_Term", "[TermUntil] IS NULL OR [TermFrom] <= [TermUntil]");
                    table.CheckConstraint("CK_Experts_TitleLevel", "[TitleLevel] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')");
                    table.ForeignKey(
                        name: "FK_Experts_Employers_EmployerId",
                        column: x => x.EmployerId,
                        principalTable: "Employers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Criteria",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StandardId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    ParentCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: true),
                    Clause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LabelZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    LabelEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Level = table.Column<string>(type: "TEXT", unicode: false, maxLength: 29, nullable: true),
                    Track = table.Column<string>(type: "TEXT", unicode: false, maxLength: 13, nullable: true),
                    Block = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    K = table.Column<int>(type: "INTEGER", nullable: true),
                    N = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Criteria", x => x.Id);
                    table.CheckConstraint("CK_Criteria_Block_Length", "length([Block]) <= 80");
                    table.CheckConstraint("CK_Criteria_Clause_Length", "length([Clause]) <= 200");
                    table.CheckConstraint("CK_Criteria_Code_Length", "length([Code]) <= 80");
                    table.CheckConstraint("CK_Criteria_KOfN", "[K] IS NULL OR ([K] >= 0 AND ([N] IS NULL OR [K] <= [N]))");
                    table.CheckConstraint("CK_Criteria_LabelEn_Length", "length([LabelEn]) <= 2000");
                    table.CheckConstraint("CK_Criteria_LabelZh_Length", "length([LabelZh]) <= 2000");
                    table.CheckConstraint("CK_Criteria_Level", "[Level] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')");
                    table.CheckConstraint("CK_Criteria_ParentCode_Length", "length([ParentCode]) <= 80");
                    table.CheckConstraint("CK_Criteria_Track", "[Track] IN ('REGULAR', 'EXCEPTIONAL', 'GREEN_CHANNEL')");
                    table.ForeignKey(
                        name: "FK_Criteria_Standards_StandardId",
                        column: x => x.StandardId,
                        principalTable: "Standards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewCycles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    StandardId = table.Column<int>(type: "INTEGER", nullable: false),
                    CutoffDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SubmissionDeadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ParametersJson = table.Column<string>(type: "TEXT", nullable: false),
                    ParametersHash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    NoticeFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NoticeUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewCycles", x => x.Id);
                    table.CheckConstraint("CK_ReviewCycles_Closed", "[State] <> 'CLOSED' OR [ClosedAt] IS NOT NULL");
                    table.CheckConstraint("CK_ReviewCycles_Name_Length", "length([Name]) <= 200");
                    table.CheckConstraint("CK_ReviewCycles_NoticeOrder", "[NoticeUntil] IS NULL OR [NoticeFrom] <= [NoticeUntil]");
                    table.CheckConstraint("CK_ReviewCycles_ParametersHash_Length", "length([ParametersHash]) = 64");
                    table.CheckConstraint("CK_ReviewCycles_State", "[State] IN ('DRAFT', 'ACCEPTING', 'SCREENING', 'SCORING', 'VOTING', 'NOTICE', 'CLOSED')");
                    table.CheckConstraint("CK_ReviewCycles_YearRange", "[Year] BETWEEN 2000 AND 2999");
                    table.ForeignKey(
                        name: "FK_ReviewCycles_Standards_StandardId",
                        column: x => x.StandardId,
                        principalTable: "Standards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Jobs",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    ArgumentsJson = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    InputHash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    Progress = table.Column<int>(type: "INTEGER", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Error = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    FileId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jobs", x => x.Id);
                    table.CheckConstraint("CK_Jobs_ArgumentsJson_Length", "length([ArgumentsJson]) <= 4000");
                    table.CheckConstraint("CK_Jobs_Error_Length", "length([Error]) <= 2000");
                    table.CheckConstraint("CK_Jobs_Failed", "[State] <> 'FAILED' OR [Error] IS NOT NULL");
                    table.CheckConstraint("CK_Jobs_InputHash_Length", "length([InputHash]) = 64");
                    table.CheckConstraint("CK_Jobs_Kind_Length", "length([Kind]) <= 80");
                    table.CheckConstraint("CK_Jobs_Progress", "[Progress] BETWEEN 0 AND 100");
                    table.CheckConstraint("CK_Jobs_RequestedBy_Length", "length([RequestedBy]) <= 200");
                    table.CheckConstraint("CK_Jobs_State", "[State] IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')");
                    table.ForeignKey(
                        name: "FK_Jobs_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SubjectId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExpertId = table.Column<int>(type: "INTEGER", nullable: true),
                    ApplicantId = table.Column<int>(type: "INTEGER", nullable: true),
                    EmployerId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                    table.CheckConstraint("CK_Accounts_DisplayName_Length", "length([DisplayName]) <= 200");
                    table.CheckConstraint("CK_Accounts_SubjectId_Length", "length([SubjectId]) <= 200");
                    table.ForeignKey(
                        name: "FK_Accounts_Applicants_ApplicantId",
                        column: x => x.ApplicantId,
                        principalTable: "Applicants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accounts_Employers_EmployerId",
                        column: x => x.EmployerId,
                        principalTable: "Employers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accounts_Experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "Experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExpertSpecialties",
                columns: table => new
                {
                    ExpertId = table.Column<int>(type: "INTEGER", nullable: false),
                    Specialty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExpertSpecialties", x => new { x.ExpertId, x.Specialty });
                    table.CheckConstraint("CK_ExpertSpecialties_Specialty_Length", "length([Specialty]) <= 80");
                    table.ForeignKey(
                        name: "FK_ExpertSpecialties_Experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "Experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Applications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CycleId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicantId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    TargetLevel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 29, nullable: false),
                    Specialty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Track = table.Column<string>(type: "TEXT", unicode: false, maxLength: 13, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    Employment = table.Column<string>(type: "TEXT", unicode: false, maxLength: 19, nullable: true),
                    InFieldSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProbationStartedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProbationPassed = table.Column<bool>(type: "INTEGER", nullable: true),
                    ContinuingEducationCertificate = table.Column<bool>(type: "INTEGER", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    EmployerConfirmedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ScreenedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ScoredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    VotedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Score = table.Column<long>(type: "INTEGER", nullable: true),
                    RankInGroup = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Applications", x => x.Id);
                    table.CheckConstraint("CK_Applications_Employment", "[Employment] IN ('PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION', 'FREELANCE', 'OUTSIDE_PROVINCE')");
                    table.CheckConstraint("CK_Applications_Number_Length", "length([Number]) <= 80");
                    table.CheckConstraint("CK_Applications_Probation", "[ProbationPassed] IS NULL OR [ProbationStartedOn] IS NOT NULL");
                    table.CheckConstraint("CK_Applications_Rank", "[RankInGroup] IS NULL OR ([RankInGroup] >= 1 AND [Score] IS NOT NULL)");
                    table.CheckConstraint("CK_Applications_Returned", "[State] <> 'RETURNED' OR [ReturnReason] IS NOT NULL");
                    table.CheckConstraint("CK_Applications_ReturnReason_Length", "length([ReturnReason]) <= 2000");
                    table.CheckConstraint("CK_Applications_Score", "[Score] IS NULL OR [Score] >= 0");
                    table.CheckConstraint("CK_Applications_Specialty_Length", "length([Specialty]) <= 80");
                    table.CheckConstraint("CK_Applications_State", "[State] IN ('DRAFT', 'SUBMITTED', 'EMPLOYER_CONFIRMED', 'ACCEPTED', 'ELIGIBLE', 'INELIGIBLE', 'SCORED', 'PASSED', 'NOT_PASSED', 'CONFIRMED', 'REVOKED', 'RETURNED', 'WITHDRAWN')");
                    table.CheckConstraint("CK_Applications_TargetLevel", "[TargetLevel] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')");
                    table.CheckConstraint("CK_Applications_Track", "[Track] IN ('REGULAR', 'EXCEPTIONAL', 'GREEN_CHANNEL')");
                    table.ForeignKey(
                        name: "FK_Applications_Applicants_ApplicantId",
                        column: x => x.ApplicantId,
                        principalTable: "Applicants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Applications_ReviewCycles_CycleId",
                        column: x => x.CycleId,
                        principalTable: "ReviewCycles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitteeMembers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CycleId = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpertId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeMembers", x => x.Id);
                    table.CheckConstraint("CK_CommitteeMembers_Role", "[Role] IN ('CHAIR', 'VICE_CHAIR', 'MEMBER')");
                    table.ForeignKey(
                        name: "FK_CommitteeMembers_Experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "Experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitteeMembers_ReviewCycles_CycleId",
                        column: x => x.CycleId,
                        principalTable: "ReviewCycles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RubricItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CycleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<string>(type: "TEXT", unicode: false, maxLength: 29, nullable: true),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    LabelZh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LabelEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Weight = table.Column<int>(type: "INTEGER", nullable: false),
                    MaxScore = table.Column<long>(type: "INTEGER", nullable: false),
                    Guidance = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RubricItems", x => x.Id);
                    table.CheckConstraint("CK_RubricItems_Code_Length", "length([Code]) <= 80");
                    table.CheckConstraint("CK_RubricItems_Guidance_Length", "length([Guidance]) <= 2000");
                    table.CheckConstraint("CK_RubricItems_LabelEn_Length", "length([LabelEn]) <= 200");
                    table.CheckConstraint("CK_RubricItems_LabelZh_Length", "length([LabelZh]) <= 200");
                    table.CheckConstraint("CK_RubricItems_Level", "[Level] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')");
                    table.CheckConstraint("CK_RubricItems_MaxScore", "[MaxScore] > 0");
                    table.CheckConstraint("CK_RubricItems_Weight", "[Weight] >= 1");
                    table.ForeignKey(
                        name: "FK_RubricItems_ReviewCycles_CycleId",
                        column: x => x.CycleId,
                        principalTable: "ReviewCycles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StatisticsSnapshots",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CycleId = table.Column<int>(type: "INTEGER", nullable: false),
                    TakenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    StandardCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    StandardVersion = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    ParametersJson = table.Column<string>(type: "TEXT", nullable: false),
                    Provisional = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatisticsSnapshots", x => x.Id);
                    table.CheckConstraint("CK_StatisticsSnapshots_Hash_Length", "length([Hash]) = 64");
                    table.CheckConstraint("CK_StatisticsSnapshots_StandardCode_Length", "length([StandardCode]) <= 80");
                    table.CheckConstraint("CK_StatisticsSnapshots_StandardVersion_Length", "length([StandardVersion]) <= 80");
                    table.ForeignKey(
                        name: "FK_StatisticsSnapshots_ReviewCycles_CycleId",
                        column: x => x.CycleId,
                        principalTable: "ReviewCycles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VotingRounds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CycleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 11, nullable: false),
                    Members = table.Column<int>(type: "INTEGER", nullable: false),
                    Present = table.Column<int>(type: "INTEGER", nullable: false),
                    CastCount = table.Column<int>(type: "INTEGER", nullable: false),
                    RollHash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: true),
                    ConfigHash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: true),
                    SealPublicKey = table.Column<byte[]>(type: "BLOB", maxLength: 512, nullable: true),
                    SealPrivateKeyProtected = table.Column<byte[]>(type: "BLOB", maxLength: 4000, nullable: true),
                    CloseCertificate = table.Column<string>(type: "TEXT", nullable: true),
                    CertificateSignature = table.Column<byte[]>(type: "BLOB", maxLength: 512, nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AnnouncedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VotingRounds", x => x.Id);
                    table.CheckConstraint("CK_VotingRounds_Announced", "[State] <> 'ANNOUNCED' OR [AnnouncedAt] IS NOT NULL");
                    table.CheckConstraint("CK_VotingRounds_CertificateSignature_Length", "length([CertificateSignature]) <= 512");
                    table.CheckConstraint("CK_VotingRounds_Closed", "[State] NOT IN ('CLOSED', 'ANNOUNCED') OR ([ClosedAt] IS NOT NULL AND [CloseCertificate] IS NOT NULL)");
                    table.CheckConstraint("CK_VotingRounds_ConfigHash_Length", "length([ConfigHash]) = 64");
                    table.CheckConstraint("CK_VotingRounds_Counts", "[Members] >= 0 AND [CastCount] >= 0 AND [Present] BETWEEN 0 AND [Members]");
                    table.CheckConstraint("CK_VotingRounds_Frozen", "[State] = 'DRAFT' OR [RollHash] IS NOT NULL");
                    table.CheckConstraint("CK_VotingRounds_Opened", "[State] IN ('DRAFT', 'ROLL_FROZEN') OR ([OpenedAt] IS NOT NULL AND [SealPublicKey] IS NOT NULL)");
                    table.CheckConstraint("CK_VotingRounds_RollHash_Length", "length([RollHash]) = 64");
                    table.CheckConstraint("CK_VotingRounds_SealPrivateKeyProtected_Length", "length([SealPrivateKeyProtected]) <= 4000");
                    table.CheckConstraint("CK_VotingRounds_SealPublicKey_Length", "length([SealPublicKey]) <= 512");
                    table.CheckConstraint("CK_VotingRounds_State", "[State] IN ('DRAFT', 'ROLL_FROZEN', 'OPEN', 'CLOSED', 'ANNOUNCED')");
                    table.CheckConstraint("CK_VotingRounds_Title_Length", "length([Title]) <= 200");
                    table.ForeignKey(
                        name: "FK_VotingRounds_ReviewCycles_CycleId",
                        column: x => x.CycleId,
                        principalTable: "ReviewCycles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JobLogEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    JobId = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Message = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobLogEntries", x => x.Id);
                    table.CheckConstraint("CK_JobLogEntries_Message_Length", "length([Message]) <= 2000");
                    table.ForeignKey(
                        name: "FK_JobLogEntries_Jobs_JobId",
                        column: x => x.JobId,
                        principalTable: "Jobs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountRoles",
                columns: table => new
                {
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountRoles", x => new { x.AccountId, x.Role });
                    table.CheckConstraint("CK_AccountRoles_Role_Length", "length([Role]) <= 80");
                    table.ForeignKey(
                        name: "FK_AccountRoles_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Achievements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ProjectKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    ObtainedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Role = table.Column<string>(type: "TEXT", unicode: false, maxLength: 16, nullable: true),
                    Rank = table.Column<int>(type: "INTEGER", nullable: true),
                    CorrespondingAuthor = table.Column<bool>(type: "INTEGER", nullable: true),
                    WithinQuota = table.Column<bool>(type: "INTEGER", nullable: true),
                    Tier = table.Column<string>(type: "TEXT", unicode: false, maxLength: 13, nullable: true),
                    Grade = table.Column<int>(type: "INTEGER", nullable: true),
                    Standing = table.Column<string>(type: "TEXT", unicode: false, maxLength: 8, nullable: true),
                    Severity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 16, nullable: true),
                    Client = table.Column<string>(type: "TEXT", unicode: false, maxLength: 24, nullable: true),
                    Issuer = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: true),
                    StandardClass = table.Column<string>(type: "TEXT", unicode: false, maxLength: 13, nullable: true),
                    Count = table.Column<int>(type: "INTEGER", nullable: true),
                    ContractFen = table.Column<long>(type: "INTEGER", nullable: true),
                    TaxFen = table.Column<long>(type: "INTEGER", nullable: true),
                    InstructedBy = table.Column<string>(type: "TEXT", unicode: false, maxLength: 13, nullable: true),
                    AdoptedByGovernment = table.Column<string>(type: "TEXT", unicode: false, maxLength: 13, nullable: true),
                    AdoptedByCyberspaceAuthority = table.Column<string>(type: "TEXT", unicode: false, maxLength: 13, nullable: true),
                    RecognisedBy = table.Column<string>(type: "TEXT", unicode: false, maxLength: 13, nullable: true),
                    Issued = table.Column<bool>(type: "INTEGER", nullable: true),
                    Benefit = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: true),
                    LeadingLevel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Achievements", x => x.Id);
                    table.CheckConstraint("CK_Achievements_AdoptedByCyberspaceAuthority", "[AdoptedByCyberspaceAuthority] IN ('ORGANISATION', 'CITY', 'PROVINCE', 'NATIONAL', 'INTERNATIONAL')");
                    table.CheckConstraint("CK_Achievements_AdoptedByGovernment", "[AdoptedByGovernment] IN ('ORGANISATION', 'CITY', 'PROVINCE', 'NATIONAL', 'INTERNATIONAL')");
                    table.CheckConstraint("CK_Achievements_Benefit", "[Benefit] IN ('ATTESTED', 'CONFIRMED', 'REFUSED')");
                    table.CheckConstraint("CK_Achievements_Client", "[Client] IN ('STATE_ENTERPRISE', 'LARGE_PRIVATE_ENTERPRISE', 'OTHER')");
                    table.CheckConstraint("CK_Achievements_Code_Length", "length([Code]) <= 80");
                    table.CheckConstraint("CK_Achievements_ContractFen", "[ContractFen] IS NULL OR [ContractFen] >= 0");
                    table.CheckConstraint("CK_Achievements_Count", "[Count] IS NULL OR [Count] >= 0");
                    table.CheckConstraint("CK_Achievements_Grade", "[Grade] IS NULL OR [Grade] BETWEEN 1 AND 5");
                    table.CheckConstraint("CK_Achievements_InstructedBy", "[InstructedBy] IN ('ORGANISATION', 'CITY', 'PROVINCE', 'NATIONAL', 'INTERNATIONAL')");
                    table.CheckConstraint("CK_Achievements_Issuer", "[Issuer] IN ('PARTY_OR_GOVERNMENT', 'COMPETENT_DEPARTMENT', 'CYBERSPACE_AUTHORITY', 'OTHER')");
                    table.CheckConstraint("CK_Achievements_Kind_Length", "length([Kind]) <= 80");
                    table.CheckConstraint("CK_Achievements_LeadingLevel", "[LeadingLevel] IN ('ATTESTED', 'CONFIRMED', 'REFUSED')");
                    table.CheckConstraint("CK_Achievements_ProjectKey_Length", "length([ProjectKey]) <= 80");
                    table.CheckConstraint("CK_Achievements_Rank", "[Rank] IS NULL OR [Rank] >= 1");
                    table.CheckConstraint("CK_Achievements_RecognisedBy", "[RecognisedBy] IN ('ORGANISATION', 'CITY', 'PROVINCE', 'NATIONAL', 'INTERNATIONAL')");
                    table.CheckConstraint("CK_Achievements_Role", "[Role] IN ('PARTICIPANT', 'MAIN_CONTRIBUTOR', 'PRINCIPAL_LEADER', 'LEAD')");
                    table.CheckConstraint("CK_Achievements_Severity", "[Severity] IN ('GENERAL', 'LARGER', 'MAJOR', 'ESPECIALLY_MAJOR')");
                    table.CheckConstraint("CK_Achievements_StandardClass", "[StandardClass] IN ('GROUP', 'LOCAL', 'INDUSTRY', 'NATIONAL', 'INTERNATIONAL')");
                    table.CheckConstraint("CK_Achievements_Standing", "[Standing] IN ('ORDINARY', 'KEY', 'MAJOR')");
                    table.CheckConstraint("CK_Achievements_TaxFen", "[TaxFen] IS NULL OR [TaxFen] >= 0");
                    table.CheckConstraint("CK_Achievements_Tier", "[Tier] IN ('ORGANISATION', 'CITY', 'PROVINCE', 'NATIONAL', 'INTERNATIONAL')");
                    table.CheckConstraint("CK_Achievements_Title_Length", "length([Title]) <= 500");
                    table.ForeignKey(
                        name: "FK_Achievements_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ApplicationEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: true),
                    To = table.Column<string>(type: "TEXT", unicode: false, maxLength: 18, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApplicationEvents", x => x.Id);
                    table.CheckConstraint("CK_ApplicationEvents_Actor_Length", "length([Actor]) <= 200");
                    table.CheckConstraint("CK_ApplicationEvents_From", "[From] IN ('DRAFT', 'SUBMITTED', 'EMPLOYER_CONFIRMED', 'ACCEPTED', 'ELIGIBLE', 'INELIGIBLE', 'SCORED', 'PASSED', 'NOT_PASSED', 'CONFIRMED', 'REVOKED', 'RETURNED', 'WITHDRAWN')");
                    table.CheckConstraint("CK_ApplicationEvents_Reason_Length", "length([Reason]) <= 2000");
                    table.CheckConstraint("CK_ApplicationEvents_To", "[To] IN ('DRAFT', 'SUBMITTED', 'EMPLOYER_CONFIRMED', 'ACCEPTED', 'ELIGIBLE', 'INELIGIBLE', 'SCORED', 'PASSED', 'NOT_PASSED', 'CONFIRMED', 'REVOKED', 'RETURNED', 'WITHDRAWN')");
                    table.ForeignKey(
                        name: "FK_ApplicationEvents_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assignments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpertId = table.Column<int>(type: "INTEGER", nullable: false),
                    Declaration = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    DeclaredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ConflictReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assignments", x => x.Id);
                    table.CheckConstraint("CK_Assignments_ConflictReason_Length", "length([ConflictReason]) <= 2000");
                    table.CheckConstraint("CK_Assignments_Declaration", "[Declaration] IN ('NOT_ASKED', 'NONE', 'DECLARED', 'ORDERED')");
                    table.CheckConstraint("CK_Assignments_DeclaredAt", "([Declaration] = 'NOT_ASKED' AND [DeclaredAt] IS NULL) OR ([Declaration] <> 'NOT_ASKED' AND [DeclaredAt] IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_Assignments_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assignments_Experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "Experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AuthorityConsents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuthorityConsents", x => x.Id);
                    table.CheckConstraint("CK_AuthorityConsents_DocumentNumber_Length", "length([DocumentNumber]) <= 200");
                    table.CheckConstraint("CK_AuthorityConsents_RecordedBy_Length", "length([RecordedBy]) <= 200");
                    table.ForeignKey(
                        name: "FK_AuthorityConsents_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Degrees",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Rung = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    AwardedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CloseToSpecialty = table.Column<bool>(type: "INTEGER", nullable: true),
                    Recognised = table.Column<bool>(type: "INTEGER", nullable: true),
                    TreatedAs = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Degrees", x => x.Id);
                    table.CheckConstraint("CK_Degrees_Rung", "[Rung] IN ('TECHNICAL_INSTITUTE', 'SECONDARY_VOCATIONAL', 'JUNIOR_COLLEGE', 'BACHELOR', 'SECOND_BACHELOR', 'MASTER', 'DOCTOR')");
                    table.CheckConstraint("CK_Degrees_Subject_Length", "length([Subject]) <= 200");
                    table.CheckConstraint("CK_Degrees_Treated", "[TreatedAs] IS NULL OR [Rung] = 'TECHNICAL_INSTITUTE'");
                    table.CheckConstraint("CK_Degrees_TreatedAs", "[TreatedAs] IN ('TECHNICAL_INSTITUTE', 'SECONDARY_VOCATIONAL', 'JUNIOR_COLLEGE', 'BACHELOR', 'SECOND_BACHELOR', 'MASTER', 'DOCTOR')");
                    table.ForeignKey(
                        name: "FK_Degrees_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EligibilityEvaluations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    StandardId = table.Column<int>(type: "INTEGER", nullable: false),
                    Cutoff = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    InputHash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    Result = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false),
                    Route = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: true),
                    Broken = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    Condition = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: true),
                    EvaluatedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    IsCurrent = table.Column<bool>(type: "INTEGER", nullable: false),
                    IgnoredJson = table.Column<string>(type: "TEXT", nullable: false),
                    MissingJson = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EligibilityEvaluations", x => x.Id);
                    table.CheckConstraint("CK_EligibilityEvaluations_Broken", "[Broken] IN ('NONE', 'EDUCATION', 'TENURE', 'BOTH')");
                    table.CheckConstraint("CK_EligibilityEvaluations_Condition_Length", "length([Condition]) <= 80");
                    table.CheckConstraint("CK_EligibilityEvaluations_InputHash_Length", "length([InputHash]) = 64");
                    table.CheckConstraint("CK_EligibilityEvaluations_Result", "[Result] IN ('ELIGIBLE', 'INELIGIBLE', 'PENDING')");
                    table.CheckConstraint("CK_EligibilityEvaluations_Route_Length", "length([Route]) <= 80");
                    table.ForeignKey(
                        name: "FK_EligibilityEvaluations_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EligibilityEvaluations_Standards_StandardId",
                        column: x => x.StandardId,
                        principalTable: "Standards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Findings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    CriterionCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findings", x => x.Id);
                    table.CheckConstraint("CK_Findings_CriterionCode_Length", "length([CriterionCode]) <= 80");
                    table.CheckConstraint("CK_Findings_DecidedBy_Length", "length([DecidedBy]) <= 200");
                    table.CheckConstraint("CK_Findings_Reason_Length", "length([Reason]) <= 2000");
                    table.CheckConstraint("CK_Findings_Refused", "[State] <> 'REFUSED' OR [Reason] IS NOT NULL");
                    table.CheckConstraint("CK_Findings_State", "[State] IN ('ATTESTED', 'CONFIRMED', 'REFUSED')");
                    table.ForeignKey(
                        name: "FK_Findings_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HeldTitles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<string>(type: "TEXT", unicode: false, maxLength: 29, nullable: false),
                    ObtainedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HeldTitles", x => x.Id);
                    table.CheckConstraint("CK_HeldTitles_Dates", "[EndedOn] IS NULL OR [ObtainedOn] <= [EndedOn]");
                    table.CheckConstraint("CK_HeldTitles_Level", "[Level] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')");
                    table.ForeignKey(
                        name: "FK_HeldTitles_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Objections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    Handling = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Objections", x => x.Id);
                    table.CheckConstraint("CK_Objections_Handled", "[State] = 'RECEIVED' OR [Handling] IS NOT NULL");
                    table.CheckConstraint("CK_Objections_Handling_Length", "length([Handling]) <= 4000");
                    table.CheckConstraint("CK_Objections_State", "[State] IN ('RECEIVED', 'UPHELD', 'DISMISSED')");
                    table.CheckConstraint("CK_Objections_Text_Length", "length([Text]) <= 4000");
                    table.ForeignKey(
                        name: "FK_Objections_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Outcomes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Eligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    VotedThrough = table.Column<bool>(type: "INTEGER", nullable: true),
                    InsideCap = table.Column<bool>(type: "INTEGER", nullable: true),
                    NoticeClean = table.Column<bool>(type: "INTEGER", nullable: true),
                    Final = table.Column<bool>(type: "INTEGER", nullable: true),
                    CertificateNumber = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outcomes", x => x.Id);
                    table.CheckConstraint("CK_Outcomes_CertificateNumber_Length", "length([CertificateNumber]) <= 80");
                    table.CheckConstraint("CK_Outcomes_Final", "[Final] IS NULL OR [Final] = 0 OR ([Eligible] = 1 AND [VotedThrough] = 1 AND [NoticeClean] = 1 AND ([InsideCap] IS NULL OR [InsideCap] = 1))");
                    table.ForeignKey(
                        name: "FK_Outcomes_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Recommendations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpertId = table.Column<int>(type: "INTEGER", nullable: false),
                    TitleHeld = table.Column<string>(type: "TEXT", unicode: false, maxLength: 29, nullable: true),
                    NationalTalent = table.Column<bool>(type: "INTEGER", nullable: false),
                    InField = table.Column<bool>(type: "INTEGER", nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recommendations", x => x.Id);
                    table.CheckConstraint("CK_Recommendations_Dates", "[WithdrawnOn] IS NULL OR [SignedOn] IS NULL OR [SignedOn] <= [WithdrawnOn]");
                    table.CheckConstraint("CK_Recommendations_Statement_Length", "length([Statement]) <= 4000");
                    table.CheckConstraint("CK_Recommendations_TitleHeld", "[TitleHeld] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')");
                    table.ForeignKey(
                        name: "FK_Recommendations_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recommendations_Experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "Experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ApplicationFacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SnapshotId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<string>(type: "TEXT", unicode: false, maxLength: 29, nullable: false),
                    Specialty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Track = table.Column<string>(type: "TEXT", unicode: false, maxLength: 13, nullable: false),
                    Condition = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: true),
                    Broken = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: true),
                    City = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    EmployerKind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 19, nullable: true),
                    Education = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: true),
                    AgeAtCutoff = table.Column<int>(type: "INTEGER", nullable: true),
                    Gender = table.Column<string>(type: "TEXT", unicode: false, maxLength: 6, nullable: true),
                    YearsInTitle = table.Column<int>(type: "INTEGER", nullable: true),
                    Submitted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Accepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Eligibility = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: true),
                    Eligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    Scored = table.Column<bool>(type: "INTEGER", nullable: false),
                    Voted = table.Column<bool>(type: "INTEGER", nullable: false),
                    VotedThrough = table.Column<bool>(type: "INTEGER", nullable: false),
                    Confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Revoked = table.Column<bool>(type: "INTEGER", nullable: false),
                    Withdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    Score = table.Column<long>(type: "INTEGER", nullable: true),
                    BallotCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Yes = table.Column<int>(type: "INTEGER", nullable: true),
                    No = table.Column<int>(type: "INTEGER", nullable: true),
                    Abstain = table.Column<int>(type: "INTEGER", nullable: true),
                    Unused = table.Column<int>(type: "INTEGER", nullable: true),
                    Present = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApplicationFacts", x => x.Id);
                    table.CheckConstraint("CK_ApplicationFacts_Broken", "[Broken] IN ('NONE', 'EDUCATION', 'TENURE', 'BOTH')");
                    table.CheckConstraint("CK_ApplicationFacts_City_Length", "length([City]) <= 80");
                    table.CheckConstraint("CK_ApplicationFacts_Condition_Length", "length([Condition]) <= 80");
                    table.CheckConstraint("CK_ApplicationFacts_Education", "[Education] IN ('TECHNICAL_INSTITUTE', 'SECONDARY_VOCATIONAL', 'JUNIOR_COLLEGE', 'BACHELOR', 'SECOND_BACHELOR', 'MASTER', 'DOCTOR')");
                    table.CheckConstraint("CK_ApplicationFacts_Eligibility", "[Eligibility] IN ('ELIGIBLE', 'INELIGIBLE', 'PENDING')");
                    table.CheckConstraint("CK_ApplicationFacts_EmployerKind", "[EmployerKind] IN ('PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION', 'FREELANCE', 'OUTSIDE_PROVINCE')");
                    table.CheckConstraint("CK_ApplicationFacts_Funnel", "[VotedThrough] = 0 OR [Voted] = 1");
                    table.CheckConstraint("CK_ApplicationFacts_Gender", "[Gender] IN ('FEMALE', 'MALE')");
                    table.CheckConstraint("CK_ApplicationFacts_Level", "[Level] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')");
                    table.CheckConstraint("CK_ApplicationFacts_Specialty_Length", "length([Specialty]) <= 80");
                    table.CheckConstraint("CK_ApplicationFacts_Track", "[Track] IN ('REGULAR', 'EXCEPTIONAL', 'GREEN_CHANNEL')");
                    table.ForeignKey(
                        name: "FK_ApplicationFacts_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ApplicationFacts_StatisticsSnapshots_SnapshotId",
                        column: x => x.SnapshotId,
                        principalTable: "StatisticsSnapshots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RollEntries",
                columns: table => new
                {
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpertId = table.Column<int>(type: "INTEGER", nullable: false),
                    CheckedIn = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RollEntries", x => new { x.RoundId, x.ExpertId });
                    table.ForeignKey(
                        name: "FK_RollEntries_Experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "Experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RollEntries_VotingRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "VotingRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoundItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Yes = table.Column<int>(type: "INTEGER", nullable: true),
                    No = table.Column<int>(type: "INTEGER", nullable: true),
                    Abstain = table.Column<int>(type: "INTEGER", nullable: true),
                    Unused = table.Column<int>(type: "INTEGER", nullable: true),
                    Recused = table.Column<int>(type: "INTEGER", nullable: false),
                    Result = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundItems", x => x.Id);
                    table.UniqueConstraint("AK_RoundItems_RoundId_ApplicationId", x => new { x.RoundId, x.ApplicationId });
                    table.CheckConstraint("CK_RoundItems_Counts", "([Yes] IS NULL AND [No] IS NULL AND [Abstain] IS NULL AND [Unused] IS NULL AND [Result] IS NULL) OR ([Yes] >= 0 AND [No] >= 0 AND [Abstain] >= 0 AND [Unused] >= 0 AND [Result] IS NOT NULL)");
                    table.CheckConstraint("CK_RoundItems_Recused", "[Recused] >= 0");
                    table.CheckConstraint("CK_RoundItems_Result", "[Result] IN ('PASSED', 'NOT_PASSED', 'NO_QUORUM')");
                    table.ForeignKey(
                        name: "FK_RoundItems_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoundItems_VotingRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "VotingRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Ballots",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AssignmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ReturnedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Veto = table.Column<bool>(type: "INTEGER", nullable: false),
                    Opinion = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Total = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ballots", x => x.Id);
                    table.CheckConstraint("CK_Ballots_Opinion_Length", "length([Opinion]) <= 4000");
                    table.CheckConstraint("CK_Ballots_Returned", "([State] <> 'RETURNED' AND [ReturnedAt] IS NULL) OR ([State] = 'RETURNED' AND [ReturnedAt] IS NOT NULL AND [ReturnReason] IS NOT NULL)");
                    table.CheckConstraint("CK_Ballots_ReturnReason_Length", "length([ReturnReason]) <= 2000");
                    table.CheckConstraint("CK_Ballots_Revision", "[Revision] >= 1");
                    table.CheckConstraint("CK_Ballots_State", "[State] IN ('DRAFT', 'SUBMITTED', 'RETURNED')");
                    table.CheckConstraint("CK_Ballots_Submitted", "([State] = 'DRAFT' AND [SubmittedAt] IS NULL AND [Total] IS NULL) OR ([State] <> 'DRAFT' AND [SubmittedAt] IS NOT NULL AND [Total] IS NOT NULL)");
                    table.CheckConstraint("CK_Ballots_Total", "[Total] IS NULL OR [Total] >= 0");
                    table.CheckConstraint("CK_Ballots_Veto", "[Veto] = 0 OR [State] = 'DRAFT' OR [Opinion] IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_Ballots_Assignments_AssignmentId",
                        column: x => x.AssignmentId,
                        principalTable: "Assignments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CriterionFindings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EvaluationId = table.Column<int>(type: "INTEGER", nullable: false),
                    CriterionCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Clause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Result = table.Column<string>(type: "TEXT", unicode: false, maxLength: 7, nullable: false),
                    Required = table.Column<bool>(type: "INTEGER", nullable: false),
                    Needed = table.Column<long>(type: "INTEGER", nullable: true),
                    Found = table.Column<long>(type: "INTEGER", nullable: true),
                    RecordsJson = table.Column<string>(type: "TEXT", nullable: false),
                    ExplanationCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    ExplanationArgumentsJson = table.Column<string>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CriterionFindings", x => x.Id);
                    table.CheckConstraint("CK_CriterionFindings_Clause_Length", "length([Clause]) <= 200");
                    table.CheckConstraint("CK_CriterionFindings_CriterionCode_Length", "length([CriterionCode]) <= 80");
                    table.CheckConstraint("CK_CriterionFindings_ExplanationCode_Length", "length([ExplanationCode]) <= 80");
                    table.CheckConstraint("CK_CriterionFindings_Result", "[Result] IN ('MET', 'NOT_MET', 'PENDING')");
                    table.ForeignKey(
                        name: "FK_CriterionFindings_EligibilityEvaluations_EvaluationId",
                        column: x => x.EvaluationId,
                        principalTable: "EligibilityEvaluations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Participations",
                columns: table => new
                {
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpertId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participations", x => new { x.RoundId, x.ApplicationId, x.ExpertId });
                    table.ForeignKey(
                        name: "FK_Participations_RollEntries_RoundId_ExpertId",
                        columns: x => new { x.RoundId, x.ExpertId },
                        principalTable: "RollEntries",
                        principalColumns: new[] { "RoundId", "ExpertId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Participations_RoundItems_RoundId_ApplicationId",
                        columns: x => new { x.RoundId, x.ApplicationId },
                        principalTable: "RoundItems",
                        principalColumns: new[] { "RoundId", "ApplicationId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublishedVotes",
                columns: table => new
                {
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Tracker = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 16, nullable: false),
                    Choice = table.Column<string>(type: "TEXT", unicode: false, maxLength: 7, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedVotes", x => new { x.RoundId, x.ApplicationId, x.Tracker });
                    table.CheckConstraint("CK_PublishedVotes_Choice", "[Choice] IN ('YES', 'NO', 'ABSTAIN')");
                    table.CheckConstraint("CK_PublishedVotes_Tracker_Length", "length([Tracker]) = 16");
                    table.ForeignKey(
                        name: "FK_PublishedVotes_RoundItems_RoundId_ApplicationId",
                        columns: x => new { x.RoundId, x.ApplicationId },
                        principalTable: "RoundItems",
                        principalColumns: new[] { "RoundId", "ApplicationId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoundRecusals",
                columns: table => new
                {
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpertId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundRecusals", x => new { x.RoundId, x.ApplicationId, x.ExpertId });
                    table.ForeignKey(
                        name: "FK_RoundRecusals_RollEntries_RoundId_ExpertId",
                        columns: x => new { x.RoundId, x.ExpertId },
                        principalTable: "RollEntries",
                        principalColumns: new[] { "RoundId", "ExpertId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoundRecusals_RoundItems_RoundId_ApplicationId",
                        columns: x => new { x.RoundId, x.ApplicationId },
                        principalTable: "RoundItems",
                        principalColumns: new[] { "RoundId", "ApplicationId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Slips",
                columns: table => new
                {
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    OuterId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    Commit = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", maxLength: 512, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Slips", x => new { x.RoundId, x.ApplicationId, x.OuterId });
                    table.CheckConstraint("CK_Slips_Commit_Length", "length([Commit]) = 32");
                    table.CheckConstraint("CK_Slips_OuterId_Length", "length([OuterId]) = 32");
                    table.CheckConstraint("CK_Slips_Sealed_Length", "length([Sealed]) <= 512");
                    table.ForeignKey(
                        name: "FK_Slips_RoundItems_RoundId_ApplicationId",
                        columns: x => new { x.RoundId, x.ApplicationId },
                        principalTable: "RoundItems",
                        principalColumns: new[] { "RoundId", "ApplicationId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BallotScores",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    BallotId = table.Column<int>(type: "INTEGER", nullable: false),
                    RubricItemId = table.Column<int>(type: "INTEGER", nullable: false),
                    Score = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BallotScores", x => x.Id);
                    table.CheckConstraint("CK_BallotScores_Score", "[Score] IS NULL OR [Score] >= 0");
                    table.ForeignKey(
                        name: "FK_BallotScores_Ballots_BallotId",
                        column: x => x.BallotId,
                        principalTable: "Ballots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BallotScores_RubricItems_RubricItemId",
                        column: x => x.RubricItemId,
                        principalTable: "RubricItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "AuditHeads",
                columns: new[] { "Id", "Hash", "Sequence" },
                values: new object[] { 1, "0000000000000000000000000000000000000000000000000000000000000000", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_ApplicantId",
                table: "Accounts",
                column: "ApplicantId");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_EmployerId",
                table: "Accounts",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_ExpertId",
                table: "Accounts",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_SubjectId",
                table: "Accounts",
                column: "SubjectId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Achievements_ApplicationId_Code",
                table: "Achievements",
                columns: new[] { "ApplicationId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Applicants_City_Id",
                table: "Applicants",
                columns: new[] { "City", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Applicants_EmployerId",
                table: "Applicants",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_Applicants_IdNumberHash",
                table: "Applicants",
                column: "IdNumberHash",
                unique: true,
                filter: "[IdNumberHash] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Applicants_Name_Id",
                table: "Applicants",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationEvents_ApplicationId_Id",
                table: "ApplicationEvents",
                columns: new[] { "ApplicationId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationFacts_ApplicationId",
                table: "ApplicationFacts",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationFacts_SnapshotId_ApplicationId",
                table: "ApplicationFacts",
                columns: new[] { "SnapshotId", "ApplicationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ApplicantId",
                table: "Applications",
                column: "ApplicantId");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_CycleId_ApplicantId",
                table: "Applications",
                columns: new[] { "CycleId", "ApplicantId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Applications_CycleId_Number",
                table: "Applications",
                columns: new[] { "CycleId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Applications_CycleId_Score_Id",
                table: "Applications",
                columns: new[] { "CycleId", "Score", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_CycleId_State_Id",
                table: "Applications",
                columns: new[] { "CycleId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_CycleId_TargetLevel_Specialty_Id",
                table: "Applications",
                columns: new[] { "CycleId", "TargetLevel", "Specialty", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_Number_Id",
                table: "Applications",
                columns: new[] { "Number", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Assignments_ApplicationId_ExpertId",
                table: "Assignments",
                columns: new[] { "ApplicationId", "ExpertId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assignments_ExpertId_Id",
                table: "Assignments",
                columns: new[] { "ExpertId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Subject_Sequence",
                table: "AuditEntries",
                columns: new[] { "Subject", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_AuthorityConsents_ApplicationId",
                table: "AuthorityConsents",
                column: "ApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ballots_AssignmentId_Revision",
                table: "Ballots",
                columns: new[] { "AssignmentId", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ballots_OneInForce",
                table: "Ballots",
                column: "AssignmentId",
                unique: true,
                filter: "[State] <> 'RETURNED'");

            migrationBuilder.CreateIndex(
                name: "IX_Ballots_State_Id",
                table: "Ballots",
                columns: new[] { "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Ballots_SubmittedAt_Id",
                table: "Ballots",
                columns: new[] { "SubmittedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_BallotScores_BallotId_RubricItemId",
                table: "BallotScores",
                columns: new[] { "BallotId", "RubricItemId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BallotScores_RubricItemId",
                table: "BallotScores",
                column: "RubricItemId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeMembers_CycleId_ExpertId",
                table: "CommitteeMembers",
                columns: new[] { "CycleId", "ExpertId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeMembers_ExpertId",
                table: "CommitteeMembers",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeMembers_OneChair",
                table: "CommitteeMembers",
                column: "CycleId",
                unique: true,
                filter: "[Role] = 'CHAIR'");

            migrationBuilder.CreateIndex(
                name: "IX_Criteria_StandardId_Code",
                table: "Criteria",
                columns: new[] { "StandardId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Criteria_StandardId_Sequence",
                table: "Criteria",
                columns: new[] { "StandardId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CriterionFindings_EvaluationId_Sequence",
                table: "CriterionFindings",
                columns: new[] { "EvaluationId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Degrees_ApplicationId",
                table: "Degrees",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_EligibilityEvaluations_ApplicationId_Id",
                table: "EligibilityEvaluations",
                columns: new[] { "ApplicationId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EligibilityEvaluations_OneCurrent",
                table: "EligibilityEvaluations",
                column: "ApplicationId",
                unique: true,
                filter: "[IsCurrent] = 1");

            migrationBuilder.CreateIndex(
                name: "IX_EligibilityEvaluations_Result_Id",
                table: "EligibilityEvaluations",
                columns: new[] { "Result", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EligibilityEvaluations_StandardId",
                table: "EligibilityEvaluations",
                column: "StandardId");

            migrationBuilder.CreateIndex(
                name: "IX_Employers_Code",
                table: "Employers",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Employers_Name_Id",
                table: "Employers",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Experts_Code",
                table: "Experts",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Experts_EmployerId",
                table: "Experts",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_Experts_Name_Id",
                table: "Experts",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Experts_SubjectId",
                table: "Experts",
                column: "SubjectId",
                unique: true,
                filter: "[SubjectId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ExpertSpecialties_Specialty_ExpertId",
                table: "ExpertSpecialties",
                columns: new[] { "Specialty", "ExpertId" });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_ApplicationId_CriterionCode",
                table: "Findings",
                columns: new[] { "ApplicationId", "CriterionCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HeldTitles_ApplicationId",
                table: "HeldTitles",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_HeldTitles_OneCurrent",
                table: "HeldTitles",
                column: "ApplicationId",
                unique: true,
                filter: "[EndedOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Holidays_Date",
                table: "Holidays",
                column: "Date",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JobLogEntries_JobId_Id",
                table: "JobLogEntries",
                columns: new[] { "JobId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_FileId",
                table: "Jobs",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_InputHash",
                table: "Jobs",
                columns: new[] { "Kind", "InputHash" },
                unique: true,
                filter: "[State] <> 'FAILED' AND [State] <> 'CANCELLED'");

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_State_Id",
                table: "Jobs",
                columns: new[] { "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_ApplicationId_Id",
                table: "Objections",
                columns: new[] { "ApplicationId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Outcomes_ApplicationId",
                table: "Outcomes",
                column: "ApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outcomes_CertificateNumber",
                table: "Outcomes",
                column: "CertificateNumber",
                unique: true,
                filter: "[CertificateNumber] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Participations_RoundId_ExpertId",
                table: "Participations",
                columns: new[] { "RoundId", "ExpertId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_ApplicationId_ExpertId",
                table: "Recommendations",
                columns: new[] { "ApplicationId", "ExpertId" },
                unique: true,
                filter: "[WithdrawnOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_ApplicationId_Id",
                table: "Recommendations",
                columns: new[] { "ApplicationId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_ExpertId",
                table: "Recommendations",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewCycles_StandardId",
                table: "ReviewCycles",
                column: "StandardId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewCycles_Year",
                table: "ReviewCycles",
                column: "Year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RollEntries_ExpertId",
                table: "RollEntries",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_RoundItems_ApplicationId",
                table: "RoundItems",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_RoundRecusals_RoundId_ExpertId",
                table: "RoundRecusals",
                columns: new[] { "RoundId", "ExpertId" });

            migrationBuilder.CreateIndex(
                name: "IX_RubricItems_CycleId_Code",
                table: "RubricItems",
                columns: new[] { "CycleId", "Code" },
                unique: true,
                filter: "[Level] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RubricItems_CycleId_Level_Code",
                table: "RubricItems",
                columns: new[] { "CycleId", "Level", "Code" },
                unique: true,
                filter: "[Level] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Standards_Code_Version",
                table: "Standards",
                columns: new[] { "Code", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StatisticsSnapshots_CycleId_Id",
                table: "StatisticsSnapshots",
                columns: new[] { "CycleId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StatisticsSnapshots_OneFinal",
                table: "StatisticsSnapshots",
                column: "CycleId",
                unique: true,
                filter: "[Provisional] = 0");

            migrationBuilder.CreateIndex(
                name: "IX_VotingRounds_CycleId_Number",
                table: "VotingRounds",
                columns: new[] { "CycleId", "Number" },
                unique: true);

            UnchangingTables.CreateTriggersOnSqlite(
                migrationBuilder, "AuditEntries", "Slips", "Participations", "PublishedVotes", "ApplicationEvents", "StatisticsSnapshots", "ApplicationFacts");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountRoles");

            migrationBuilder.DropTable(
                name: "Achievements");

            migrationBuilder.DropTable(
                name: "ApplicationEvents");

            migrationBuilder.DropTable(
                name: "ApplicationFacts");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "AuditHeads");

            migrationBuilder.DropTable(
                name: "AuthorityConsents");

            migrationBuilder.DropTable(
                name: "BallotScores");

            migrationBuilder.DropTable(
                name: "CommitteeMembers");

            migrationBuilder.DropTable(
                name: "Criteria");

            migrationBuilder.DropTable(
                name: "CriterionFindings");

            migrationBuilder.DropTable(
                name: "Degrees");

            migrationBuilder.DropTable(
                name: "ExpertSpecialties");

            migrationBuilder.DropTable(
                name: "Findings");

            migrationBuilder.DropTable(
                name: "HeldTitles");

            migrationBuilder.DropTable(
                name: "Holidays");

            migrationBuilder.DropTable(
                name: "JobLogEntries");

            migrationBuilder.DropTable(
                name: "Objections");

            migrationBuilder.DropTable(
                name: "Outcomes");

            migrationBuilder.DropTable(
                name: "Participations");

            migrationBuilder.DropTable(
                name: "PublishedVotes");

            migrationBuilder.DropTable(
                name: "Recommendations");

            migrationBuilder.DropTable(
                name: "RoundRecusals");

            migrationBuilder.DropTable(
                name: "Slips");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "StatisticsSnapshots");

            migrationBuilder.DropTable(
                name: "Ballots");

            migrationBuilder.DropTable(
                name: "RubricItems");

            migrationBuilder.DropTable(
                name: "EligibilityEvaluations");

            migrationBuilder.DropTable(
                name: "Jobs");

            migrationBuilder.DropTable(
                name: "RollEntries");

            migrationBuilder.DropTable(
                name: "RoundItems");

            migrationBuilder.DropTable(
                name: "Assignments");

            migrationBuilder.DropTable(
                name: "StoredFiles");

            migrationBuilder.DropTable(
                name: "VotingRounds");

            migrationBuilder.DropTable(
                name: "Applications");

            migrationBuilder.DropTable(
                name: "Experts");

            migrationBuilder.DropTable(
                name: "Applicants");

            migrationBuilder.DropTable(
                name: "ReviewCycles");

            migrationBuilder.DropTable(
                name: "Employers");

            migrationBuilder.DropTable(
                name: "Standards");
        }
    }
}
