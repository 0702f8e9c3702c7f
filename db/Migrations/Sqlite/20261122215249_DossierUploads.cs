using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScoringPlatform.Db.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DossierUploads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DossierUploads",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CycleId = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    GoodRows = table.Column<bool>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: true),
                    UploadedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    JobId = table.Column<int>(type: "INTEGER", nullable: true),
                    Imported = table.Column<int>(type: "INTEGER", nullable: true),
                    ProblemsJson = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierUploads", x => x.Id);
                    table.CheckConstraint("CK_DossierUploads_FileName_Length", "length([FileName]) <= 200");
                    table.CheckConstraint("CK_DossierUploads_Imported", "[Imported] IS NULL OR [Imported] >= 0");
                    table.CheckConstraint("CK_DossierUploads_Sha256_Length", "length([Sha256]) = 64");
                    table.CheckConstraint("CK_DossierUploads_UploadedBy_Length", "length([UploadedBy]) <= 200");
                    table.ForeignKey(
                        name: "FK_DossierUploads_Jobs_JobId",
                        column: x => x.JobId,
                        principalTable: "Jobs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DossierUploads_ReviewCycles_CycleId",
                        column: x => x.CycleId,
                        principalTable: "ReviewCycles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DossierUploads_CycleId_Id",
                table: "DossierUploads",
                columns: new[] { "CycleId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DossierUploads_JobId",
                table: "DossierUploads",
                column: "JobId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DossierUploads");
        }
    }
}
