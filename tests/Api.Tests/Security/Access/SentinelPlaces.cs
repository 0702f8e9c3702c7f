using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>Where a person's data could turn up: in answers, in the files of the data folder, in what lies packed inside them.</summary>
internal static class SentinelPlaces
{
    /// <summary>The files of the data folder, database and write-ahead log among them, that hold the text.</summary>
    public static List<string> Files(TemporaryFolder folder, string sentinel) =>
        [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => Holds(Read(file), sentinel)).Select(file => Path.GetFileName(file))];

    /// <summary>Whether the text is in a file or, where it is a package, in one of its parts.</summary>
    public static bool Holds(byte[] file, string sentinel)
    {
        var bytes = Encoding.UTF8.GetBytes(sentinel);
        return file.AsSpan().IndexOf(bytes) >= 0 || (file.AsSpan().StartsWith("PK"u8) && Parts(file).Any(part => part.AsSpan().IndexOf(bytes) >= 0));
    }

    /// <summary>All that an answer tells: its headers, and its body with the escapes of JSON undone.</summary>
    public static async Task<string> ToldAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        var headers = string.Join('\n', response.Headers.Concat(response.Content.Headers).Select(header => $"{header.Key}: {string.Join(',', header.Value)}"));
        return $"{(int)response.StatusCode}\n{headers}\n{(response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true ? Decoded(JsonSerializer.Deserialize<JsonElement>(body)) : body)}\n";
    }

    private static string Decoded(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => string.Join('\n', element.EnumerateObject().Select(entry => $"{entry.Name} {Decoded(entry.Value)}")),
        JsonValueKind.Array => string.Join('\n', element.EnumerateArray().Select(Decoded)),
        _ => element.ToString(),
    };

    private static IEnumerable<byte[]> Parts(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            yield return bytes.ToArray();
        }
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
