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

    /// <summary>
    /// The same commands without those that would end the migration's transaction half-way: the base switches foreign keys off
    /// and on around the exchange of a rebuilt table, which commits what came before, and a process that ends there leaves what
    /// no later run can finish. <see cref="DatabaseMigrator"/> switches them off before the migration begins.
    /// </summary>
    public override IReadOnlyList<MigrationCommand> Generate(
        IReadOnlyList<MigrationOperation> operations, IModel? model = null, MigrationsSqlGenerationOptions options = MigrationsSqlGenerationOptions.Default)
    {
        var commands = base.Generate(operations, model, options);
        if (!commands.Any(command => command.TransactionSuppressed))
        {
            return commands;
        }

        var builder = new MigrationCommandListBuilder(Dependencies);
        foreach (var command in commands.Where(command => !command.CommandText.StartsWith("PRAGMA foreign_keys", StringComparison.Ordinal)))
        {
            builder.Append(command.CommandText).EndCommand();
        }

        return builder.GetCommandList();
    }

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
