using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Jobs;

namespace ScoringPlatform.Api.Files;

/// <summary>
/// Copies of finished reports in the data folder, for who sits at the machine. The stored file in the database is the
/// report; a copy is written aside and renamed, so that no half-written one is ever seen under its name.
/// </summary>
public sealed class ReportFolder(PlatformFolders folders)
{
    private const string Unfinished = ".unfinished";

    public string PathOf(string name) => Path.Combine(folders.Reports, Path.GetFileName(name));

    public async Task PublishAsync(JobFile file, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folders.Reports);
        var target = PathOf(file.Name);
        var draft = target + Unfinished;
        await File.WriteAllBytesAsync(draft, file.Content, cancellationToken);
        File.Move(draft, target, overwrite: true);
    }

    /// <summary>Removes what a killed process left.</summary>
    public void RemoveUnfinished()
    {
        if (Directory.Exists(folders.Reports))
        {
            foreach (var draft in Directory.EnumerateFiles(folders.Reports, "*" + Unfinished))
            {
                File.Delete(draft);
            }
        }
    }
}
