using Microsoft.EntityFrameworkCore.Migrations;
using ScoringPlatform.Db.Upgrade;

#nullable disable

namespace ScoringPlatform.Db.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ApplicationFactsUnchanging : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The migration before rebuilt the table, at its end, and with that dropped the trigger.
            UnchangingTables.CreateTriggersOnSqlite(migrationBuilder, "ApplicationFacts");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
