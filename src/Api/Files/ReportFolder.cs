using System.Globalization;
using System.Security.Cryptography;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Files;

/// <summary>
/// Drafts of reports, and copies of the finished ones in the data folder for who sits at the machine. The stored file in
/// the database is the report; a copy is written aside and renamed, so that no half-written one is ever seen under its name.
/// </summary>
public sealed class ReportFolder(PlatformFolders folders, TimeProvider time)
{
    private const string Unfinished = ".unfinished";

    public string PathOf(string name) => Path.Combine(folders.Reports, Path.GetFileName(name));

    /// <summary>A new, empty draft of one attempt at a job; what an earlier process left under the same name is gone.</summary>
    public FileStream OpenDraft(int jobId, int attempt)
    {
        Directory.CreateDirectory(folders.Reports);
        var path = PathOf(string.Create(CultureInfo.InvariantCulture, $"{jobId}-{attempt}{Unfinished}"));
        return new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
    }

    /// <summary>Brings the draft to the disk and takes its hash.</summary>
    public static async Task<FileDraft> SealAsync(FileStream draft, CancellationToken cancellationToken)
    {
        await draft.FlushAsync(cancellationToken);
        draft.Flush(flushToDisk: true);
        draft.Position = 0;
        var hash = await SHA256.HashDataAsync(draft, cancellationToken);
        return new FileDraft(draft.Name, Convert.ToHexStringLower(hash), draft.Length);
    }

    /// <summary>Gives the draft its name.</summary>
    public void Publish(FileDraft draft, string name) => File.Move(draft.Path, PathOf(name), overwrite: true);

    /// <summary>Writes a copy again that a process which ended too early did not publish.</summary>
    public async Task RestoreAsync(string name, byte[] content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folders.Reports);
        var draft = PathOf(name + Unfinished);
        await File.WriteAllBytesAsync(draft, content, cancellationToken);
        File.Move(draft, PathOf(name), overwrite: true);
    }

    /// <summary>Removes a finished copy, if there is one.</summary>
    public void Remove(string name)
    {
        if (Has(name))
        {
            File.Delete(PathOf(name));
        }
    }

    public bool Has(string name) => File.Exists(PathOf(name));

    /// <summary>Removes what ended processes left.</summary>
    /// <param name="age">Younger drafts stay: another process may be writing them.</param>
    public void RemoveUnfinished(TimeSpan age)
    {
        if (!Directory.Exists(folders.Reports))
        {
            return;
        }

        var oldest = time.GetUtcNow().UtcDateTime - age;
        foreach (var draft in Directory.EnumerateFiles(folders.Reports, "*" + Unfinished))
        {
            if (age == TimeSpan.Zero || File.GetLastWriteTimeUtc(draft) < oldest)
            {
                File.Delete(draft);
            }
        }
    }
}
