using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScoringPlatform.Db.Migrations.SqlServer
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CycleId = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "char(64)", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    GoodRows = table.Column<bool>(type: "bit", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    UploadedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    JobId = table.Column<int>(type: "int", nullable: true),
                    Imported = table.Column<int>(type: "int", nullable: true),
                    ProblemsJson = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierUploads", x => x.Id);
                    table.CheckConstraint("CK_DossierUploads_Imported", "[Imported] IS NULL OR [Imported] >= 0");
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
