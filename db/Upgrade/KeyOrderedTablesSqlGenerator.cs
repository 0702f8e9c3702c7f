using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace ScoringPlatform.Db.Upgrade;

/// <summary>
/// Creates the tables of the secret vote <c>WITHOUT ROWID</c>. An ordinary SQLite table numbers its rows as they come,
/// and that number would tell the order in which members voted. Set here and not in one migration, so that a later
/// rebuild of such a table keeps it. SQL Server clusters these tables on their keys anyway. The two largest tables of facts
/// are created so as well: written once in the order of their keys, they need no second tree.
/// </summary>
public sealed class KeyOrderedTablesSqlGenerator(
    MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider migrationsAnnotations)
    : SqliteMigrationsSqlGenerator(dependencies, migrationsAnnotations)
{
    /// <summary>The tables that keep no row id.</summary>
    public static IReadOnlyList<string> Tables { get; } =
        ["Slips", "Participations", "PublishedVotes", "SpoiledSlips", "CriterionFacts", "ExpertScoreFacts"];

    protected override void Generate(
        CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        // A rebuild creates the new form under a temporary name that ends in the table's own.
        if (!terminate || !Tables.Any(table => operation.Name == table || operation.Name == "ef_temp_" + table))
        {
            base.Generate(operation, model, builder, terminate);
            return;
        }

        base.Generate(operation, model, builder, terminate: false);
        builder.AppendLine(" WITHOUT ROWID;");
        EndStatement(builder);
    }
}
