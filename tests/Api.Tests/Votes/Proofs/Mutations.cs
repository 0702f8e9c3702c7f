using System.Data.Common;
using System.Globalization;

namespace ScoringPlatform.Api.Tests.Votes.Proofs;

/// <summary>
/// Generates changes over every table of a round: each column of some rows changed, emptied or filled, rows removed, copied
/// under another key, and exchanged with their neighbour.
/// </summary>
internal sealed class Mutations(DbConnection connection, int seed)
{
    private readonly Random _random = new(seed);

    /// <param name="table">The table.</param>
    /// <param name="key">The columns that tell its rows apart.</param>
    /// <param name="where">Which rows are the round's.</param>
    /// <param name="rows">How many of them are changed, drawn at random.</param>
    /// <param name="without">Columns that say nothing of a vote.</param>
    public IEnumerable<Mutation> Of(string table, string[] key, string where, int rows, params string[] without)
    {
        var all = Read(table, where);
        var drawn = all.OrderBy(_ => _random.Next()).Take(rows).ToList();
        foreach (var row in drawn)
        {
            var at = string.Join(" AND ", key.Select(column => $"[{column}] = {Literal(row[column])}"));
            foreach (var (column, value) in row.Where(cell => !without.Contains(cell.Key)))
            {
                foreach (var other in Others(value))
                {
                    yield return new($"{table} [{at}] {column} := {other}", $"UPDATE {table} SET [{column}] = {other} WHERE {at}");
                }
            }

            yield return new($"{table} [{at}] removed", $"DELETE FROM {table} WHERE {at}");
            var copy = row.ToDictionary(cell => cell.Key, cell => cell.Key == key[^1] ? Others(cell.Value).First() : Literal(cell.Value));
            yield return new(
                $"{table} [{at}] copied as {copy[key[^1]]}",
                $"INSERT INTO {table} ({string.Join(", ", copy.Keys.Select(name => $"[{name}]"))}) VALUES ({string.Join(", ", copy.Values)})");
        }
    }

    /// <summary>Two rows exchange one column.</summary>
    public IEnumerable<Mutation> Swaps(string table, string[] key, string where, string column, int pairs)
    {
        var all = Read(table, where);
        var found = 0;
        for (var first = 0; first < all.Count && found < pairs; first++)
        {
            var second = all.FindIndex(first + 1, row => Literal(row[column]) != Literal(all[first][column]));
            if (second < 0)
            {
                continue;
            }

            found++;
            string At(int index) => string.Join(" AND ", key.Select(name => $"[{name}] = {Literal(all[index][name])}"));
            yield return new(
                $"{table} {column} of [{At(first)}] and [{At(second)}] exchanged",
                $"UPDATE {table} SET [{column}] = CASE WHEN {At(first)} THEN {Literal(all[second][column])} ELSE {Literal(all[first][column])} END "
                + $"WHERE ({At(first)}) OR ({At(second)})");
        }
    }

    private List<Dictionary<string, object>> Read(string table, string where)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table} WHERE {where}";
        using var reader = command.ExecuteReader();
        var rows = new List<Dictionary<string, object>>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetValue));
        }

        return rows;
    }

    /// <summary>Other values of the same kind, and nothing.</summary>
    private IEnumerable<string> Others(object value)
    {
        switch (value)
        {
            case DBNull:
                yield return "1";
                break;
            case long number:
                yield return Literal(number == 1 ? 0L : number + 1);
                break;
            case byte[] bytes:
                var flipped = bytes.ToArray();
                flipped[_random.Next(flipped.Length)] ^= (byte)(1 << _random.Next(8));
                yield return Literal(flipped);
                break;
            case string text:
                yield return Literal(Changed(text));
                break;
            default:
                throw new NotSupportedException(value.GetType().Name);
        }
    }

    /// <summary>A text of the same form: a code becomes another one, a time another time.</summary>
    private static string Changed(string text) => text switch
    {
        "YES" => "NO",
        "NO" => "ABSTAIN",
        "ABSTAIN" => "YES",
        "PASSED" => "NOT_PASSED",
        "NOT_PASSED" => "PASSED",
        "ANNOUNCED" => "CLOSED",
        "THREE_HOLDERS" => "PLATFORM",
        "CHAIR" => "SUPERVISION_OFFICE",
        "SUPERVISION_OFFICE" => "AUDITOR",
        "AUDITOR" => "CHAIR",
        _ when DateTime.TryParse(text, CultureInfo.InvariantCulture, out var time) =>
            time.AddSeconds(1).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        [.. var head, var last] => head + (last == 'a' ? 'b' : 'a'),
        _ => "a",
    };

    private static string Literal(object value) => value switch
    {
        DBNull => "NULL",
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
