using System;
using Microsoft.EntityFrameworkCore.Migrations;
using ScoringPlatform.Db.Upgrade;

#nullable disable

namespace ScoringPlatform.Db.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ExpertPoolAndDraws : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "WithdrawReason",
                table: "Recommendations",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Capacity",
                table: "Experts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "IdNumberHash",
                table: "Experts",
                type: "TEXT",
                unicode: false,
                fixedLength: true,
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ExpertAbsences",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ExpertId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExpertAbsences", x => x.Id);
                    table.CheckConstraint("CK_ExpertAbsences_Order", "[From] <= [Until]");
                    table.ForeignKey(
                        name: "FK_ExpertAbsences_Experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "Experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExpertDraws",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CycleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Level = table.Column<string>(type: "TEXT", unicode: false, maxLength: 29, nullable: false),
                    PerEmployer = table.Column<int>(type: "INTEGER", nullable: true),
                    MostRecusals = table.Column<int>(type: "INTEGER", nullable: false),
                    Applications = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seed = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SeedSource = table.Column<string>(type: "TEXT", unicode: false, maxLength: 6, nullable: false),
                    Algorithm = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    DrawnAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    DrawnBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExpertDraws", x => x.Id);
                    table.CheckConstraint("CK_ExpertDraws_Algorithm_Length", "length([Algorithm]) <= 80");
                    table.CheckConstraint("CK_ExpertDraws_Days", "[From] <= [Until]");
                    table.CheckConstraint("CK_ExpertDraws_DrawnBy_Length", "length([DrawnBy]) <= 200");
                    table.CheckConstraint("CK_ExpertDraws_Hash_Length", "length([Hash]) = 64");
                    table.CheckConstraint("CK_ExpertDraws_Level", "[Level] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')");
                    table.CheckConstraint("CK_ExpertDraws_MostRecusals", "[MostRecusals] >= 0");
                    table.CheckConstraint("CK_ExpertDraws_PerEmployer", "[PerEmployer] IS NULL OR [PerEmployer] >= 1");
                    table.CheckConstraint("CK_ExpertDraws_Purpose_Length", "length([Purpose]) <= 200");
                    table.CheckConstraint("CK_ExpertDraws_Seed_Length", "length([Seed]) <= 200");
                    table.CheckConstraint("CK_ExpertDraws_SeedSource", "[SeedSource] IN ('GIVEN', 'RANDOM')");
                    table.ForeignKey(
                        name: "FK_ExpertDraws_ReviewCycles_CycleId",
                        column: x => x.CycleId,
                        principalTable: "ReviewCycles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExpertTies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ExpertId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicantId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExpertTies", x => x.Id);
                    table.CheckConstraint("CK_ExpertTies_Kind", "[Kind] IN ('SUPERVISOR', 'RELATION')");
                    table.CheckConstraint("CK_ExpertTies_Note_Length", "length([Note]) <= 2000");
                    table.CheckConstraint("CK_ExpertTies_RecordedBy_Length", "length([RecordedBy]) <= 200");
                    table.ForeignKey(
                        name: "FK_ExpertTies_Applicants_ApplicantId",
                        column: x => x.ApplicantId,
                        principalTable: "Applicants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExpertTies_Experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "Experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DrawCandidates",
                columns: table => new
                {
                    DrawId = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpertId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    TitleLevel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 29, nullable: false),
                    EmployerId = table.Column<int>(type: "INTEGER", nullable: true),
                    Specialties = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2000, nullable: false),
                    TermFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TermUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Available = table.Column<bool>(type: "INTEGER", nullable: false),
                    Recusals = table.Column<int>(type: "INTEGER", nullable: false),
                    Exclusion = table.Column<string>(type: "TEXT", unicode: false, maxLength: 17, nullable: true),
                    Drawn = table.Column<int>(type: "INTEGER", nullable: true),
                    DrawnFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrawCandidates", x => new { x.DrawId, x.Place });
                    table.CheckConstraint("CK_DrawCandidates_Code_Length", "length([Code]) <= 80");
                    table.CheckConstraint("CK_DrawCandidates_Drawn", "([Drawn] IS NULL AND [DrawnFor] IS NULL) OR ([Drawn] IS NOT NULL AND [DrawnFor] IS NOT NULL AND [Exclusion] IS NULL)");
                    table.CheckConstraint("CK_DrawCandidates_DrawnFor_Length", "length([DrawnFor]) <= 80");
                    table.CheckConstraint("CK_DrawCandidates_Exclusion", "[Exclusion] IN ('UNAVAILABLE', 'OUTSIDE_TERM', 'TITLE_TOO_LOW', 'OUTSIDE_SPECIALTY', 'NOT_ON_PANEL', 'RECUSED', 'ALREADY_ASSIGNED', 'AT_CAPACITY', 'EMPLOYER_LIMIT')");
                    table.CheckConstraint("CK_DrawCandidates_Specialties_Length", "length([Specialties]) <= 2000");
                    table.CheckConstraint("CK_DrawCandidates_TitleLevel", "[TitleLevel] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')");
                    table.ForeignKey(
                        name: "FK_DrawCandidates_ExpertDraws_DrawId",
                        column: x => x.DrawId,
                        principalTable: "ExpertDraws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DrawCandidates_Experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "Experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DrawQuotas",
                columns: table => new
                {
                    DrawId = table.Column<int>(type: "INTEGER", nullable: false),
                    Specialty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrawQuotas", x => new { x.DrawId, x.Specialty });
                    table.CheckConstraint("CK_DrawQuotas_Count", "[Count] >= 1");
                    table.CheckConstraint("CK_DrawQuotas_Specialty_Length", "length([Specialty]) <= 80");
                    table.ForeignKey(
                        name: "FK_DrawQuotas_ExpertDraws_DrawId",
                        column: x => x.DrawId,
                        principalTable: "ExpertDraws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Panels",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CycleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Level = table.Column<string>(type: "TEXT", unicode: false, maxLength: 29, nullable: true),
                    Specialty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: true),
                    DrawId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Panels", x => x.Id);
                    table.CheckConstraint("CK_Panels_Level", "[Level] IN ('TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER', 'PROFESSORIATE_SENIOR_ENGINEER')");
                    table.CheckConstraint("CK_Panels_Name_Length", "length([Name]) <= 200");
                    table.CheckConstraint("CK_Panels_Specialty_Length", "length([Specialty]) <= 80");
                    table.ForeignKey(
                        name: "FK_Panels_ExpertDraws_DrawId",
                        column: x => x.DrawId,
                        principalTable: "ExpertDraws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Panels_ReviewCycles_CycleId",
                        column: x => x.CycleId,
                        principalTable: "ReviewCycles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PanelMembers",
                columns: table => new
                {
                    PanelId = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpertId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PanelMembers", x => new { x.PanelId, x.ExpertId });
                    table.CheckConstraint("CK_PanelMembers_Role", "[Role] IN ('CHAIR', 'VICE_CHAIR', 'MEMBER')");
                    table.ForeignKey(
                        name: "FK_PanelMembers_Experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "Experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PanelMembers_Panels_PanelId",
                        column: x => x.PanelId,
                        principalTable: "Panels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_Recommendations_WithdrawReason_Length",
                table: "Recommendations",
                sql: "length([WithdrawReason]) <= 2000");

            migrationBuilder.CreateIndex(
                name: "IX_Experts_IdNumberHash",
                table: "Experts",
                column: "IdNumberHash",
                unique: true,
                filter: "[IdNumberHash] IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Experts_Capacity",
                table: "Experts",
                sql: "[Capacity] IS NULL OR [Capacity] >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Experts_IdNumberHash_Length",
                table: "Experts",
                sql: "length([IdNumberHash]) = 64");

            migrationBuilder.CreateIndex(
                name: "IX_DrawCandidates_DrawId_ExpertId",
                table: "DrawCandidates",
                columns: new[] { "DrawId", "ExpertId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DrawCandidates_ExpertId",
                table: "DrawCandidates",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_ExpertAbsences_ExpertId_From",
                table: "ExpertAbsences",
                columns: new[] { "ExpertId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExpertDraws_CycleId_Id",
                table: "ExpertDraws",
                columns: new[] { "CycleId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ExpertTies_ApplicantId",
                table: "ExpertTies",
                column: "ApplicantId");

            migrationBuilder.CreateIndex(
                name: "IX_ExpertTies_ExpertId_ApplicantId_Kind",
                table: "ExpertTies",
                columns: new[] { "ExpertId", "ApplicantId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PanelMembers_ExpertId",
                table: "PanelMembers",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_PanelMembers_OneChair",
                table: "PanelMembers",
                column: "PanelId",
                unique: true,
                filter: "[Role] = 'CHAIR'");

            migrationBuilder.CreateIndex(
                name: "IX_Panels_CycleId_Name",
                table: "Panels",
                columns: new[] { "CycleId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Panels_DrawId",
                table: "Panels",
                column: "DrawId");

            UnchangingTables.CreateTriggersOnSqlite(migrationBuilder, "ExpertDraws", "DrawQuotas", "DrawCandidates");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DrawCandidates");

            migrationBuilder.DropTable(
                name: "DrawQuotas");

            migrationBuilder.DropTable(
                name: "ExpertAbsences");

            migrationBuilder.DropTable(
                name: "ExpertTies");

            migrationBuilder.DropTable(
                name: "PanelMembers");

            migrationBuilder.DropTable(
                name: "Panels");

            migrationBuilder.DropTable(
                name: "ExpertDraws");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Recommendations_WithdrawReason_Length",
                table: "Recommendations");

            migrationBuilder.DropIndex(
                name: "IX_Experts_IdNumberHash",
                table: "Experts");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Experts_Capacity",
                table: "Experts");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Experts_IdNumberHash_Length",
                table: "Experts");

            migrationBuilder.DropColumn(
                name: "WithdrawReason",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "Capacity",
                table: "Experts");

            migrationBuilder.DropColumn(
                name: "IdNumberHash",
                table: "Experts");
        }
    }
}
