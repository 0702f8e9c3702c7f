using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.Console.Generator;

/// <summary>Every fragment of every file by its name: a page may use the fragments of its neighbours.</summary>
internal sealed class FragmentTable
{
    private readonly Dictionary<string, FragmentDefinitionNode> byName = new(StringComparer.Ordinal);

    public FragmentTable(IEnumerable<ParsedFile> files, List<OperationProblem> problems)
    {
        var operations = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var fragment in file.Fragments.Where(fragment => !byName.TryAdd(fragment.Name.Value, fragment)))
            {
                problems.Add(FileCheck.At(file, fragment, $"There is a fragment {fragment.Name.Value} already."));
            }

            foreach (var operation in file.Operations.Where(operation => operation.Name is null || !operations.Add(CodeText.ClassOf(operation))))
            {
                problems.Add(FileCheck.At(file, operation, "Every operation has a name of its own in all of the console."));
            }
        }
    }

    public FragmentDefinitionNode? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The fragments that a definition needs, each once, directly or through others.</summary>
    public IReadOnlyList<FragmentDefinitionNode> NeededBy(ExecutableDefinitionNode definition)
    {
        var found = new List<FragmentDefinitionNode>();
        Collect(definition.SelectionSet, found);
        return found;
    }

    private void Collect(SelectionSetNode? selections, List<FragmentDefinitionNode> found)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            switch (selection)
            {
                case FieldNode field:
                    Collect(field.SelectionSet, found);
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, found);
                    break;
                case FragmentSpreadNode spread when Find(spread.Name.Value) is { } fragment && !found.Contains(fragment):
                    found.Add(fragment);
                    Collect(fragment.SelectionSet, found);
                    break;
            }
        }
    }
}
