using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ScoringPlatform.Bench.Reports;

/// <summary>
/// Makes a large closed year of the sample's: each of its 300 applications with everything that hangs on it is copied in
/// the database until there are enough, and half of the assignments come twice, so that there are three ballots for each
/// application that was scored, or nearly.
/// </summary>
internal static class YearMultiplier
{
    /// <summary>How far the ids of two copies are apart.</summary>
    private const int Stride = 100_000;

    /// <summary>How far a second assignment's id is from the first one's.</summary>
    private const int Second = 100_000_000;

    /// <summary>What is copied, parents first, and which rows of it belong to the year.</summary>
    private static readonly (string Table, string Where)[] Copied =
    [
        ("Applicants", "Id IN (SELECT ApplicantId FROM year)"),
        ("Applications", "Id IN (SELECT Id FROM year)"),
        ("Degrees", "ApplicationId IN (SELECT Id FROM year)"),
        ("HeldTitles", "ApplicationId IN (SELECT Id FROM year)"),
        ("ApplicationEvents", "ApplicationId IN (SELECT Id FROM year)"),
        ("EligibilityEvaluations", "ApplicationId IN (SELECT Id FROM year)"),
        ("CriterionFindings", "EvaluationId IN (SELECT Id FROM EligibilityEvaluations WHERE ApplicationId IN (SELECT Id FROM year))"),
        ("Assignments", "ApplicationId IN (SELECT Id FROM year)"),
        ("Ballots", "AssignmentId IN (SELECT Id FROM Assignments WHERE ApplicationId IN (SELECT Id FROM year))"),
        ("Recommendations", "ApplicationId IN (SELECT Id FROM year)"),
        ("RoundItems", "ApplicationId IN (SELECT Id FROM year)"),
        ("Outcomes", "ApplicationId IN (SELECT Id FROM year)"),
        ("Objections", "ApplicationId IN (SELECT Id FROM year)"),
    ];

    /// <summary>Who reviews and votes, copied with them: a year of so many applications has more experts, and more rounds than one.</summary>
    private static readonly (string Table, string Where)[] Reviewing =
    [
        ("Experts", $"Id < {Stride}"),
        ("ExpertSpecialties", $"ExpertId < {Stride}"),
        ("VotingRounds", "Id IN (SELECT RoundId FROM RoundItems WHERE ApplicationId IN (SELECT Id FROM year))"),
    ];

    /// <param name="file">The database.</param>
    /// <param name="applications">How many the year has afterwards, at least.</param>
    /// <param name="year">Which is copied.</param>
    /// <param name="withExperts">False leaves the sample's experts with everything, and its rounds.</param>
    public static void Multiply(string file, int applications, int year = 2025, bool withExperts = false)
    {
        (string Table, string Where)[] copied = withExperts ? [.. Reviewing, .. Copied] : Copied;
        using var connection = new SqliteConnection($"Data Source={file};Foreign Keys=False");
        connection.Open();
        Run(connection, "DROP TABLE IF EXISTS temp.year");
        Run(connection, $"CREATE TEMP TABLE year AS SELECT Id, ApplicantId FROM Applications WHERE CycleId = (SELECT Id FROM ReviewCycles WHERE Year = {year})");
        var copies = (int)Math.Ceiling(applications / (double)Number(connection, "SELECT COUNT(*) FROM year")) - 1;
        using var transaction = connection.BeginTransaction();
        if (copies > 0)
        {
            foreach (var (table, where) in copied)
            {
                Copy(connection, table, where, copies, copied);
            }
        }

        AddBallots(connection, year);
        transaction.Commit();
        Run(connection, "ANALYZE");
    }

    /// <summary>Half of the assignments once more, to another expert, with a ballot of the same score.</summary>
    private static void AddBallots(SqliteConnection connection, int year)
    {
        const string First = "(SELECT MIN(Id) FROM Experts)";
        var other = $"ExpertId / {Stride} * {Stride} + {First} + (ExpertId % {Stride} - {First} + 17) % (SELECT COUNT(*) FROM Experts WHERE Id < {Stride})";
        var applications = $"ApplicationId IN (SELECT Id FROM Applications WHERE CycleId = (SELECT Id FROM ReviewCycles WHERE Year = {year}))";
        Again(connection, "Assignments", column => column == "[ExpertId]" ? other : column, $"Id % 2 = 0 AND {applications}");
        Again(connection, "Ballots", column => column == "[AssignmentId]" ? $"AssignmentId + {Second}" : column, $"AssignmentId + {Second} IN (SELECT Id FROM Assignments)");
    }

    private static void Again(SqliteConnection connection, string table, Func<string, string> value, string where)
    {
        var columns = Column(connection, $"SELECT '[' || name || ']' FROM pragma_table_info('{table}')");
        var values = columns.Select(column => column == "[Id]" ? $"Id + {Second}" : value(column));
        Run(connection, $"INSERT OR IGNORE INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", values)} FROM {table} WHERE {where}");
    }

    private static void Copy(SqliteConnection connection, string table, string where, int copies, (string Table, string Where)[] copied)
    {
        var shifted = Foreign(connection, table).Where(key => copied.Any(other => other.Table == key.Parent)).Select(key => key.Column).ToHashSet();
        var unique = Unique(connection, table);
        var columns = Column(connection, $"SELECT '[' || name || ']' FROM pragma_table_info('{table}')");
        var values = columns.Select(column =>
            column == "[Id]" || shifted.Contains(column) || (table == "VotingRounds" && column == "[Number]") ? $"{column} + k * {Stride}"
            : unique.Contains(column) ? $"CASE WHEN typeof({column}) <> 'text' THEN {column} WHEN length({column}) = 64 THEN substr({column}, 1, 58) || printf('%06d', k) ELSE {column} || '-' || k END"
            : column);
        Run(connection, string.Create(CultureInfo.InvariantCulture,
            $"WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < {copies}) INSERT OR IGNORE INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", values)} FROM (SELECT * FROM {table} WHERE {where}) CROSS JOIN n ORDER BY k"));
    }

    private static List<(string Column, string Parent)> Foreign(SqliteConnection connection, string table) =>
        [.. Column(connection, $"SELECT '[' || \"from\" || ']|' || \"table\" FROM pragma_foreign_key_list('{table}')").Select(pair => (pair.Split('|')[0], pair.Split('|')[1]))];

    private static HashSet<string> Unique(SqliteConnection connection, string table) =>
        [.. Column(connection, $"SELECT '[' || c.name || ']' FROM pragma_index_list('{table}') AS i, pragma_index_info(i.name) AS c WHERE i.\"unique\" = 1")];

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> values = [];
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        command.ExecuteNonQuery();
    }
}
