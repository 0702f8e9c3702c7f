using System;
using Microsoft.EntityFrameworkCore.Migrations;
using ScoringPlatform.Db.Upgrade;

#nullable disable

namespace ScoringPlatform.Db.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class KeyHolders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_RoundItems_Counts",
                table: "RoundItems");

            migrationBuilder.AddColumn<string>(
                name: "AnnouncementCertificate",
                table: "VotingRounds",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "AnnouncementSignature",
                table: "VotingRounds",
                type: "varbinary(512)",
                maxLength: 512,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "KeyCustody",
                table: "VotingRounds",
                type: "varchar(13)",
                unicode: false,
                maxLength: 13,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "SigningPrivateKeyProtected",
                table: "VotingRounds",
                type: "varbinary(8000)",
                maxLength: 8000,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "SigningPublicKey",
                table: "VotingRounds",
                type: "varbinary(1024)",
                maxLength: 1024,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "StoredFiles",
                type: "varchar(7)",
                unicode: false,
                maxLength: 7,
                nullable: false,
                defaultValue: "REPORT");

            migrationBuilder.AddColumn<int>(
                name: "Spoiled",
                table: "RoundItems",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TieReason",
                table: "Outcomes",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "HandledAt",
                table: "Objections",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "Objections",
                type: "varchar(9)",
                unicode: false,
                maxLength: 9,
                nullable: false,
                defaultValue: "OBJECTION");

            migrationBuilder.AddColumn<int>(
                name: "RoundId",
                table: "Objections",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "KeyHolders",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Seat = table.Column<string>(type: "varchar(18)", unicode: false, maxLength: 18, nullable: false),
                    SubjectId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PublicKey = table.Column<byte[]>(type: "varbinary(512)", maxLength: 512, nullable: false),
                    Fingerprint = table.Column<string>(type: "char(64)", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    RetiredReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyHolders", x => x.Id);
                    table.CheckConstraint("CK_KeyHolders_Seat", "[Seat] IN ('CHAIR', 'SUPERVISION_OFFICE', 'AUDITOR')");
                });

            migrationBuilder.CreateTable(
                name: "SpoiledSlips",
                columns: table => new
                {
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    ApplicationId = table.Column<int>(type: "int", nullable: false),
                    OuterId = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpoiledSlips", x => new { x.RoundId, x.ApplicationId, x.OuterId });
                    table.ForeignKey(
                        name: "FK_SpoiledSlips_RoundItems_RoundId_ApplicationId",
                        columns: x => new { x.RoundId, x.ApplicationId },
                        principalTable: "RoundItems",
                        principalColumns: new[] { "RoundId", "ApplicationId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoundKeyHolders",
                columns: table => new
                {
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    Seat = table.Column<string>(type: "varchar(18)", unicode: false, maxLength: 18, nullable: false),
                    KeyHolderId = table.Column<int>(type: "int", nullable: false),
                    SealedShares = table.Column<byte[]>(type: "varbinary(512)", maxLength: 512, nullable: false),
                    Commitment = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    SubmittedProtected = table.Column<byte[]>(type: "varbinary(2000)", maxLength: 2000, nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundKeyHolders", x => new { x.RoundId, x.Seat });
                    table.CheckConstraint("CK_RoundKeyHolders_Seat", "[Seat] IN ('CHAIR', 'SUPERVISION_OFFICE', 'AUDITOR')");
                    table.ForeignKey(
                        name: "FK_RoundKeyHolders_KeyHolders_KeyHolderId",
                        column: x => x.KeyHolderId,
                        principalTable: "KeyHolders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoundKeyHolders_VotingRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "VotingRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_VotingRounds_KeyCustody",
                table: "VotingRounds",
                sql: "[KeyCustody] IN ('THREE_HOLDERS', 'PLATFORM')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_StoredFiles_Kind",
                table: "StoredFiles",
                sql: "[Kind] IN ('REPORT', 'MINUTES', 'NOTICE')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_RoundItems_Counts",
                table: "RoundItems",
                sql: "([Yes] IS NULL AND [No] IS NULL AND [Abstain] IS NULL AND [Spoiled] IS NULL AND [Unused] IS NULL AND [Result] IS NULL) OR ([Yes] >= 0 AND [No] >= 0 AND [Abstain] >= 0 AND [Spoiled] >= 0 AND [Unused] >= 0 AND [Result] IS NOT NULL)");

            migrationBuilder.CreateIndex(
                name: "IX_Objections_RoundId",
                table: "Objections",
                column: "RoundId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Objections_Kind",
                table: "Objections",
                sql: "[Kind] IN ('OBJECTION', 'RECHECK')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Objections_Recheck",
                table: "Objections",
                sql: "[RoundId] IS NULL OR ([Kind] = 'RECHECK' AND [State] = 'UPHELD')");

            migrationBuilder.CreateIndex(
                name: "IX_KeyHolders_Seat",
                table: "KeyHolders",
                column: "Seat",
                unique: true,
                filter: "[RetiredAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_KeyHolders_SubjectId",
                table: "KeyHolders",
                column: "SubjectId",
                unique: true,
                filter: "[RetiredAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RoundKeyHolders_KeyHolderId",
                table: "RoundKeyHolders",
                column: "KeyHolderId");

            migrationBuilder.AddForeignKey(
                name: "FK_Objections_VotingRounds_RoundId",
                table: "Objections",
                column: "RoundId",
                principalTable: "VotingRounds",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            UnchangingTables.CreateTriggersOnSqlServer(migrationBuilder, "SpoiledSlips");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Objections_VotingRounds_RoundId",
                table: "Objections");

            migrationBuilder.DropTable(
                name: "RoundKeyHolders");

            migrationBuilder.DropTable(
                name: "SpoiledSlips");

            migrationBuilder.DropTable(
                name: "KeyHolders");

            migrationBuilder.DropCheckConstraint(
                name: "CK_VotingRounds_KeyCustody",
                table: "VotingRounds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_StoredFiles_Kind",
                table: "StoredFiles");

            migrationBuilder.DropCheckConstraint(
                name: "CK_RoundItems_Counts",
                table: "RoundItems");

            migrationBuilder.DropIndex(
                name: "IX_Objections_RoundId",
                table: "Objections");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Objections_Kind",
                table: "Objections");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Objections_Recheck",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "AnnouncementCertificate",
                table: "VotingRounds");

            migrationBuilder.DropColumn(
                name: "AnnouncementSignature",
                table: "VotingRounds");

            migrationBuilder.DropColumn(
                name: "KeyCustody",
                table: "VotingRounds");

            migrationBuilder.DropColumn(
                name: "SigningPrivateKeyProtected",
                table: "VotingRounds");

            migrationBuilder.DropColumn(
                name: "SigningPublicKey",
                table: "VotingRounds");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "StoredFiles");

            migrationBuilder.DropColumn(
                name: "Spoiled",
                table: "RoundItems");

            migrationBuilder.DropColumn(
                name: "TieReason",
                table: "Outcomes");

            migrationBuilder.DropColumn(
                name: "HandledAt",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "RoundId",
                table: "Objections");

            migrationBuilder.AddCheckConstraint(
                name: "CK_RoundItems_Counts",
                table: "RoundItems",
                sql: "([Yes] IS NULL AND [No] IS NULL AND [Abstain] IS NULL AND [Unused] IS NULL AND [Result] IS NULL) OR ([Yes] >= 0 AND [No] >= 0 AND [Abstain] >= 0 AND [Unused] >= 0 AND [Result] IS NOT NULL)");
        }
    }
}
