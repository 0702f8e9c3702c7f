using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScoringPlatform.Db.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PrivacyAndKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_InputHash",
                table: "Jobs");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Jobs_State",
                table: "Jobs");

            migrationBuilder.AddColumn<DateTime>(
                name: "ErasedAt",
                table: "Experts",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "IdNumberCipher",
                table: "Experts",
                type: "TEXT",
                unicode: false,
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "IdNumberKey",
                table: "Experts",
                type: "TEXT",
                unicode: false,
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ErasedAt",
                table: "Applications",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ErasedAt",
                table: "Applicants",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "IdNumberKey",
                table: "Applicants",
                type: "TEXT",
                unicode: false,
                maxLength: 16,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Xml = table.Column<string>(type: "TEXT", nullable: false),
                    StoredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectionKeys", x => x.Id);
                    table.CheckConstraint("CK_ProtectionKeys_Name_Length", "length([Name]) <= 200");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_InputHash",
                table: "Jobs",
                columns: new[] { "Kind", "InputHash" },
                unique: true,
                filter: "[State] <> 'FAILED' AND [State] <> 'CANCELLED' AND [State] <> 'EXPIRED'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Jobs_State",
                table: "Jobs",
                sql: "[State] IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'EXPIRED')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Experts_Erased",
                table: "Experts",
                sql: "[ErasedAt] IS NULL OR [IdNumberHash] IS NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Experts_IdNumber",
                table: "Experts",
                sql: "[IdNumberCipher] IS NULL OR [IdNumberHash] IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Experts_IdNumberCipher_Length",
                table: "Experts",
                sql: "length([IdNumberCipher]) <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Experts_IdNumberKey_Length",
                table: "Experts",
                sql: "length([IdNumberKey]) <= 16");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Actor_At",
                table: "AuditEntries",
                columns: new[] { "Actor", "At" },
                filter: "[Action] = 'ID_NUMBER_REVEALED'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Applicants_Erased",
                table: "Applicants",
                sql: "[ErasedAt] IS NULL OR [IdNumberHash] IS NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Applicants_IdNumberKey_Length",
                table: "Applicants",
                sql: "length([IdNumberKey]) <= 16");

            migrationBuilder.CreateIndex(
                name: "IX_ProtectionKeys_Name",
                table: "ProtectionKeys",
                column: "Name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProtectionKeys");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_InputHash",
                table: "Jobs");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Jobs_State",
                table: "Jobs");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Experts_Erased",
                table: "Experts");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Experts_IdNumber",
                table: "Experts");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Experts_IdNumberCipher_Length",
                table: "Experts");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Experts_IdNumberKey_Length",
                table: "Experts");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_Actor_At",
                table: "AuditEntries");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Applicants_Erased",
                table: "Applicants");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Applicants_IdNumberKey_Length",
                table: "Applicants");

            migrationBuilder.DropColumn(
                name: "ErasedAt",
                table: "Experts");

            migrationBuilder.DropColumn(
                name: "IdNumberCipher",
                table: "Experts");

            migrationBuilder.DropColumn(
                name: "IdNumberKey",
                table: "Experts");

            migrationBuilder.DropColumn(
                name: "ErasedAt",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ErasedAt",
                table: "Applicants");

            migrationBuilder.DropColumn(
                name: "IdNumberKey",
                table: "Applicants");

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_InputHash",
                table: "Jobs",
                columns: new[] { "Kind", "InputHash" },
                unique: true,
                filter: "[State] <> 'FAILED' AND [State] <> 'CANCELLED'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Jobs_State",
                table: "Jobs",
                sql: "[State] IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')");
        }
    }
}
