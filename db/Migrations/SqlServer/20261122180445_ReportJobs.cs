using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScoringPlatform.Db.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ReportJobs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "FullCells",
                table: "StoredFiles",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "ProgressAt",
                table: "Jobs",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Slot",
                table: "Jobs",
                type: "varchar(120)",
                unicode: false,
                maxLength: 120,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Slot",
                table: "Jobs",
                column: "Slot",
                unique: true,
                filter: "[Slot] IS NOT NULL AND [State] IN ('QUEUED', 'RUNNING')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Jobs_Slot",
                table: "Jobs");

            migrationBuilder.DropColumn(
                name: "FullCells",
                table: "StoredFiles");

            migrationBuilder.DropColumn(
                name: "ProgressAt",
                table: "Jobs");

            migrationBuilder.DropColumn(
                name: "Slot",
                table: "Jobs");
        }
    }
}
