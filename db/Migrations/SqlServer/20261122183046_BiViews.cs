using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScoringPlatform.Db.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class BiViews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            Bi.BiViews.CreateOnSqlServer(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            Bi.BiViews.DropOnSqlServer(migrationBuilder);
        }
    }
}
