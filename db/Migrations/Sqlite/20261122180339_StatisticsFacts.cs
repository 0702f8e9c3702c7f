using Microsoft.EntityFrameworkCore.Migrations;
using ScoringPlatform.Db.Upgrade;

#nullable disable

namespace ScoringPlatform.Db.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StatisticsFacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AgeBand",
                table: "ApplicationFacts",
                type: "TEXT",
                unicode: false,
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DaysToAcceptance",
                table: "ApplicationFacts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DaysToConfirmation",
                table: "ApplicationFacts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DaysToEmployer",
                table: "ApplicationFacts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DaysToScore",
                table: "ApplicationFacts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DaysToScreening",
                table: "ApplicationFacts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DaysToVote",
                table: "ApplicationFacts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "EmployerConfirmed",
                table: "ApplicationFacts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "InsideCap",
                table: "ApplicationFacts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "Objected",
                table: "ApplicationFacts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Objections",
                table: "ApplicationFacts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "ObjectionsUpheld",
                table: "ApplicationFacts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "OnNotice",
                table: "ApplicationFacts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Rechecks",
                table: "ApplicationFacts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Recommendations",
                table: "ApplicationFacts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TitleYearsBand",
                table: "ApplicationFacts",
                type: "TEXT",
                unicode: false,
                maxLength: 80,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CriterionFacts",
                columns: table => new
                {
                    SnapshotId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    CriterionCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Block = table.Column<string>(type: "TEXT", unicode: false, maxLength: 13, nullable: true),
                    Result = table.Column<string>(type: "TEXT", unicode: false, maxLength: 7, nullable: false),
                    Required = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CriterionFacts", x => new { x.SnapshotId, x.ApplicationId, x.Sequence });
                    table.CheckConstraint("CK_CriterionFacts_Block", "[Block] IN ('SCOPE', 'BASIC', 'EDUCATION', 'KNOWLEDGE', 'EXPERIENCE', 'ACHIEVEMENT', 'EXCEPTIONAL', 'GREEN_CHANNEL')");
                    table.CheckConstraint("CK_CriterionFacts_CriterionCode_Length", "length([CriterionCode]) <= 80");
                    table.CheckConstraint("CK_CriterionFacts_Result", "[Result] IN ('MET', 'NOT_MET', 'PENDING')");
                    table.ForeignKey(
                        name: "FK_CriterionFacts_StatisticsSnapshots_SnapshotId",
                        column: x => x.SnapshotId,
                        principalTable: "StatisticsSnapshots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExpertFacts",
                columns: table => new
                {
                    SnapshotId = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpertId = table.Column<int>(type: "INTEGER", nullable: false),
                    Pseudonym = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    TitleLevel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 29, nullable: false),
                    Drawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    Seat = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: true),
                    Assigned = table.Column<int>(type: "INTEGER", nullable: false),
                    Recused = table.Column<int>(type: "INTEGER", nullable: false),
                    Submitted = table.Column<int>(type: "INTEGER", nullable: false),
                    Vetoes = table.Column<int>(type: "INTEGER", nullable: false),
                    MeanScore = table.Column<long>(type: "INTEGER", nullable: true),
                    Spread = table.Column<long>(type: "INTEGER", nullable: true),
                    Severity = table.Column<long>(type: "INTEGER", nullable: true),
                    SeverityGroup = table.Column<int>(type: "INTEGER", nullable: true),
                    Rounds = table.Column<int>(type: "INTEGER", nullable: false),
                    Attended = table.Column<int>(type: "INTEGER", nullable: false),
                    VoteRecusals = table.Column<int>(type: "INTEGER", nullable: false),
                    Votes = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExpertFacts", x => new { x.SnapshotId, x.ExpertId });
                    table.CheckConstraint("CK_ExpertFacts_Pseudonym_Length", "length([Pseudonym]) <= 80");
                    table.CheckConstraint("CK_ExpertFacts_Seat", "[Seat] IN ('CHAIR', 'VICE_CHAIR', 'MEMBER')");
                    table.CheckConstraint("CK_ExpertFacts_TitleLevel", "[TitleLevel] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')");
                    table.ForeignKey(
                        name: "FK_ExpertFacts_StatisticsSnapshots_SnapshotId",
                        column: x => x.SnapshotId,
                        principalTable: "StatisticsSnapshots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExpertScoreFacts",
                columns: table => new
                {
                    SnapshotId = table.Column<int>(type: "INTEGER", nullable: false),
                    AssignmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpertId = table.Column<int>(type: "INTEGER", nullable: false),
                    Declaration = table.Column<string>(type: "TEXT", unicode: false, maxLength: 9, nullable: false),
                    Submitted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Veto = table.Column<bool>(type: "INTEGER", nullable: false),
                    Score = table.Column<long>(type: "INTEGER", nullable: true),
                    Deviation = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExpertScoreFacts", x => new { x.SnapshotId, x.AssignmentId });
                    table.CheckConstraint("CK_ExpertScoreFacts_Declaration", "[Declaration] IN ('NOT_ASKED', 'NONE', 'DECLARED', 'ORDERED')");
                    table.ForeignKey(
                        name: "FK_ExpertScoreFacts_StatisticsSnapshots_SnapshotId",
                        column: x => x.SnapshotId,
                        principalTable: "StatisticsSnapshots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecommendationFacts",
                columns: table => new
                {
                    SnapshotId = table.Column<int>(type: "INTEGER", nullable: false),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<string>(type: "TEXT", unicode: false, maxLength: 29, nullable: false),
                    TitleHeld = table.Column<string>(type: "TEXT", unicode: false, maxLength: 29, nullable: true),
                    NationalTalent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Standing = table.Column<string>(type: "TEXT", unicode: false, maxLength: 19, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationFacts", x => new { x.SnapshotId, x.RecommendationId });
                    table.CheckConstraint("CK_RecommendationFacts_Level", "[Level] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')");
                    table.CheckConstraint("CK_RecommendationFacts_Standing", "[Standing] IN ('COUNTED', 'TITLE_UNKNOWN', 'FIELD_UNKNOWN', 'WITHDRAWN', 'UNDATED', 'AFTER_DEADLINE', 'APPLICANT', 'OUTSIDE_FIELD', 'TITLE_TOO_LOW', 'NOT_NATIONAL_TALENT', 'SAME_PERSON')");
                    table.CheckConstraint("CK_RecommendationFacts_TitleHeld", "[TitleHeld] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')");
                    table.ForeignKey(
                        name: "FK_RecommendationFacts_StatisticsSnapshots_SnapshotId",
                        column: x => x.SnapshotId,
                        principalTable: "StatisticsSnapshots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoundFacts",
                columns: table => new
                {
                    SnapshotId = table.Column<int>(type: "INTEGER", nullable: false),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    RoundNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Present = table.Column<int>(type: "INTEGER", nullable: false),
                    Recused = table.Column<int>(type: "INTEGER", nullable: false),
                    Yes = table.Column<int>(type: "INTEGER", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Abstain = table.Column<int>(type: "INTEGER", nullable: false),
                    NotVoted = table.Column<int>(type: "INTEGER", nullable: false),
                    Needed = table.Column<int>(type: "INTEGER", nullable: false),
                    Margin = table.Column<int>(type: "INTEGER", nullable: false),
                    Result = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false),
                    Decides = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundFacts", x => new { x.SnapshotId, x.RoundId, x.ApplicationId });
                    table.CheckConstraint("CK_RoundFacts_Margin", "[Margin] = [Yes] - [Needed]");
                    table.CheckConstraint("CK_RoundFacts_Result", "[Result] IN ('PASSED', 'NOT_PASSED', 'NO_QUORUM')");
                    table.ForeignKey(
                        name: "FK_RoundFacts_StatisticsSnapshots_SnapshotId",
                        column: x => x.SnapshotId,
                        principalTable: "StatisticsSnapshots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SnapshotFigures",
                columns: table => new
                {
                    SnapshotId = table.Column<int>(type: "INTEGER", nullable: false),
                    FullJson = table.Column<string>(type: "TEXT", nullable: false),
                    PublishedJson = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SnapshotFigures", x => x.SnapshotId);
                    table.ForeignKey(
                        name: "FK_SnapshotFigures_StatisticsSnapshots_SnapshotId",
                        column: x => x.SnapshotId,
                        principalTable: "StatisticsSnapshots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_ApplicationFacts_AgeBand_Length",
                table: "ApplicationFacts",
                sql: "length([AgeBand]) <= 80");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ApplicationFacts_TitleYearsBand_Length",
                table: "ApplicationFacts",
                sql: "length([TitleYearsBand]) <= 80");

            migrationBuilder.CreateIndex(
                name: "IX_ExpertFacts_SnapshotId_Pseudonym",
                table: "ExpertFacts",
                columns: new[] { "SnapshotId", "Pseudonym" },
                unique: true);

            UnchangingTables.LetSnapshotsSealOnSqlite(migrationBuilder);
            UnchangingTables.CreateTriggersOnSqlite(
                migrationBuilder, "SnapshotFigures", "CriterionFacts", "ExpertScoreFacts", "RoundFacts", "ExpertFacts", "RecommendationFacts");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CriterionFacts");

            migrationBuilder.DropTable(
                name: "ExpertFacts");

            migrationBuilder.DropTable(
                name: "ExpertScoreFacts");

            migrationBuilder.DropTable(
                name: "RecommendationFacts");

            migrationBuilder.DropTable(
                name: "RoundFacts");

            migrationBuilder.DropTable(
                name: "SnapshotFigures");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ApplicationFacts_AgeBand_Length",
                table: "ApplicationFacts");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ApplicationFacts_TitleYearsBand_Length",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "AgeBand",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "DaysToAcceptance",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "DaysToConfirmation",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "DaysToEmployer",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "DaysToScore",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "DaysToScreening",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "DaysToVote",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "EmployerConfirmed",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "InsideCap",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "Objected",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "Objections",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "ObjectionsUpheld",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "OnNotice",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "Rechecks",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "Recommendations",
                table: "ApplicationFacts");

            migrationBuilder.DropColumn(
                name: "TitleYearsBand",
                table: "ApplicationFacts");
        }
    }
}
